// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeServerRelatedGlobalAccelerationInstances`, from `vpc/DescribeServerRelatedGlobalAccelerationInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ServerType};

/// Lists the dedicated-bandwidth Global Acceleration instances that a given backend server is
/// attached to.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeServerRelatedGlobalAccelerationInstancesRequest::new()
///     .region_id("cn-hangzhou")
///     .server_id("i-12s3sdf****");
/// let reply = client.describe_server_related_global_acceleration_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeServerRelatedGlobalAccelerationInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Backend server whose acceleration instances to list. Example: `i-12s3sdf****`.
    pub server_id: Option<String>,
    /// Kind of instance that the backend server is. Default: `EcsInstance`. Example: `EcsInstance`.
    pub server_type: Option<Open<ServerType>>,
}

impl DescribeServerRelatedGlobalAccelerationInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ServerId`, which is required.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
    /// Sets `ServerType`.
    pub fn server_type(mut self, value: impl Into<Open<ServerType>>) -> Self {
        self.server_type = Some(value.into());
        self
    }
}

request! {
    DescribeServerRelatedGlobalAccelerationInstancesRequest {
        "RegionId" => region_id: query,
        "ServerId" => server_id: query,
        "ServerType" => server_type: query,
    }
}

impl Operation for DescribeServerRelatedGlobalAccelerationInstancesRequest {
    type Response = DescribeServerRelatedGlobalAccelerationInstancesResponse;
    type Error = DescribeServerRelatedGlobalAccelerationInstancesError;
    const INFO: OperationInfo = super::operation(
            "DescribeServerRelatedGlobalAccelerationInstances",
        )
        .required(&["RegionId", "ServerId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeServerRelatedGlobalAccelerationInstancesError] = &[
        DescribeServerRelatedGlobalAccelerationInstancesError::InvalidBackendServerIdNotFound,
        DescribeServerRelatedGlobalAccelerationInstancesError::InvalidBackendServerIdNotInVPC,
        DescribeServerRelatedGlobalAccelerationInstancesError::InvalidBackendServerTypeNotFound,
        DescribeServerRelatedGlobalAccelerationInstancesError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DescribeServerRelatedGlobalAccelerationInstancesRequest`].
#[non_exhaustive]
pub struct DescribeServerRelatedGlobalAccelerationInstancesResponse {
    /// Acceleration instances that were found.
    pub global_acceleration_instances: Vec<GlobalAccelerationInstance>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A8252014-D8DE-4D85-AF35-AFEXXXXXXX`.
    pub request_id: Option<String>,
}

response! {
    DescribeServerRelatedGlobalAccelerationInstancesResponse {
        "GlobalAccelerationInstances" => global_acceleration_instances: list("GlobalAccelerationInstance"),
        "RequestId" => request_id: value,
    }
}

/// Acceleration instances that were found.
#[non_exhaustive]
pub struct GlobalAccelerationInstance {
    /// ID of a Global Acceleration instance, as
    /// [`CreateGlobalAccelerationInstance`](super::Client::create_global_acceleration_instance)
    /// returned it. Example: `ga-t4nku6vv9****`.
    pub global_acceleration_instance_id: Option<String>,
    /// Public address of the acceleration instance. Example: `12.34.56.78`.
    pub ip_address: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `ap-southeast-1`.
    pub region_id: Option<String>,
    /// Address of the backend server. Example: `172.24.52.234`.
    pub server_ip_address: Option<String>,
}

response! {
    GlobalAccelerationInstance {
        "GlobalAccelerationInstanceId" => global_acceleration_instance_id: value,
        "IpAddress" => ip_address: value,
        "RegionId" => region_id: value,
        "ServerIpAddress" => server_ip_address: value,
    }
}

/// Errors that the documentation of [`DescribeServerRelatedGlobalAccelerationInstancesRequest`] names.
///
/// - [`InvalidBackendServerIdNotFound`](super::DocumentedError::InvalidBackendServerIdNotFound)
/// - [`InvalidBackendServerIdNotInVPC`](super::DocumentedError::InvalidBackendServerIdNotInVPC)
/// - [`InvalidBackendServerTypeNotFound`](super::DocumentedError::InvalidBackendServerTypeNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeServerRelatedGlobalAccelerationInstancesError = super::DocumentedError;
