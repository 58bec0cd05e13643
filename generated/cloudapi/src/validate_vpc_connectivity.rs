// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ValidateVpcConnectivity`, from `cloudapi/ValidateVpcConnectivity.md`.

use alicloud_runtime::codegen::*;

/// Tests whether API Gateway can reach the instance and port of a VPC authorization.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ValidateVpcConnectivityRequest::new()
///     .vpc_access_id("...")
///     .instance_id("...");
/// let reply = client.validate_vpc_connectivity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ValidateVpcConnectivityRequest {
    /// **Required.** Authorization under which the gateway reaches a server in a private network.
    pub vpc_access_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ValidateVpcConnectivityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcAccessId`, which is required.
    pub fn vpc_access_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_access_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ValidateVpcConnectivityRequest {
        "VpcAccessId" => vpc_access_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ValidateVpcConnectivityRequest {
    type Response = ValidateVpcConnectivityResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ValidateVpcConnectivity")
        .required(&["VpcAccessId", "InstanceId"]);
}

/// Response to [`ValidateVpcConnectivityRequest`].
#[non_exhaustive]
pub struct ValidateVpcConnectivityResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9A591B5B-0EC2-5463-B8B8-1984AE3AEBF1`.
    pub request_id: Option<String>,
    /// Whether the backend can be reached. Example: `True`.
    pub connected: Option<bool>,
    /// Which kind of IP address it is or is to be. Example: `ECS`.
    pub ip_type: Option<String>,
}

response! {
    ValidateVpcConnectivityResponse {
        "RequestId" => request_id: value,
        "Connected" => connected: value,
        "IpType" => ip_type: value,
    }
}
