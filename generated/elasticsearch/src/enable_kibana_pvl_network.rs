// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableKibanaPvlNetwork`, from `elasticsearch/EnableKibanaPvlNetwork.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{VSwitchIdsZone};

/// Turns on private network access to Kibana through an endpoint in your VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::enable_kibana_pvl_network::VSwitchIdsZone;
///
/// let request = alicloud_elasticsearch::EnableKibanaPvlNetworkRequest::new()
///     .instance_id("...")
///     .endpoint_name("...")
///     .security_groups(["..."])
///     .vswitch_ids_zone([VSwitchIdsZone::new()])
///     .vpc_id("...");
/// let reply = client.enable_kibana_pvl_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableKibanaPvlNetworkRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the endpoint goes by.
    pub endpoint_name: Option<String>,
    /// **Required.** The security groups to work on or to narrow the list down to.
    pub security_groups: Vec<String>,
    /// **Required.** vSwitches and zones of the connection.
    pub vswitch_ids_zone: Vec<VSwitchIdsZone>,
    /// **Required.** ID of the vpc that the call is about.
    pub vpc_id: Option<String>,
}

impl EnableKibanaPvlNetworkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `endpointName`, which is required.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self {
        self.endpoint_name = Some(value.into());
        self
    }
    /// Sets `securityGroups`, which is required.
    pub fn security_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_groups = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `vSwitchIdsZone`, which is required.
    pub fn vswitch_ids_zone(
        mut self,
        value: impl IntoIterator<Item = impl Into<VSwitchIdsZone>>,
    ) -> Self {
        self.vswitch_ids_zone = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `vpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    EnableKibanaPvlNetworkRequest {
        "InstanceId" => instance_id: path,
        "endpointName" => endpoint_name: body,
        "securityGroups" => security_groups: body,
        "vSwitchIdsZone" => vswitch_ids_zone: body,
        "vpcId" => vpc_id: body,
    }
}

impl Operation for EnableKibanaPvlNetworkRequest {
    type Response = EnableKibanaPvlNetworkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableKibanaPvlNetwork")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/enable-kibana-private")
        .required(
            &["InstanceId", "endpointName", "securityGroups", "vSwitchIdsZone", "vpcId"],
        );
}

/// Response to [`EnableKibanaPvlNetworkRequest`].
#[non_exhaustive]
pub struct EnableKibanaPvlNetworkResponse {
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0DC92CFE-62AF-51AF-9D5B-F1078D7C451E`.
    pub request_id: Option<String>,
}

response! {
    EnableKibanaPvlNetworkResponse {
        "Result" => result: value,
        "RequestId" => request_id: value,
    }
}
