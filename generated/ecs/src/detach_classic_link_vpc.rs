// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachClassicLinkVpc`, from `ecs/DetachClassicLinkVpc.md`.

use alicloud_runtime::codegen::*;

/// Cuts the ClassicLink between a classic network instance and a VPC; private traffic between them
/// ends.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DetachClassicLinkVpcRequest::new()
///     .instance_id("i-bp67acfmxazb4p****")
///     .region_id("cn-hangzhou")
///     .vpc_id("vpc-bp67acfmxazb4p****");
/// let reply = client.detach_classic_link_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachClassicLinkVpcRequest {
    /// **Required.** Classic network instance to disconnect from the VPC.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** VPC to disconnect the instance from. Example: `vpc-bp67acfmxazb4p****`.
    pub vpc_id: Option<String>,
}

impl DetachClassicLinkVpcRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    DetachClassicLinkVpcRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for DetachClassicLinkVpcRequest {
    type Response = DetachClassicLinkVpcResponse;
    type Error = DetachClassicLinkVpcError;
    const INFO: OperationInfo = super::operation("DetachClassicLinkVpc")
        .required(&["InstanceId", "RegionId", "VpcId"])
        .region("RegionId");
    const ERRORS: &'static [DetachClassicLinkVpcError] = &[
        DetachClassicLinkVpcError::InvalidInstanceIdNotFound3,
        DetachClassicLinkVpcError::InvalidRegionIdMalformed,
        DetachClassicLinkVpcError::InvalidVpcIdMalformed,
        DetachClassicLinkVpcError::InvalidInstanceIdMalFormed,
        DetachClassicLinkVpcError::OperationDenied,
        DetachClassicLinkVpcError::InvalidParameterInvalidInstanceIdAndVpcId,
        DetachClassicLinkVpcError::InvalidStatusInstanceStatus,
        DetachClassicLinkVpcError::InvalidInstanceIdNotBelong,
        DetachClassicLinkVpcError::ForbiddenSubUser,
        DetachClassicLinkVpcError::InvalidOperationInvalidVpc,
        DetachClassicLinkVpcError::InvalidRegionIdNotFound,
        DetachClassicLinkVpcError::InvalidParameterRegionIdAndInstanceId,
    ];
}

/// Response to [`DetachClassicLinkVpcRequest`].
pub type DetachClassicLinkVpcResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DetachClassicLinkVpcRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3), here with HTTP status 403
/// - [`InvalidRegionIdMalformed`](super::DocumentedError::InvalidRegionIdMalformed)
/// - [`InvalidVpcIdMalformed`](super::DocumentedError::InvalidVpcIdMalformed)
/// - [`InvalidInstanceIdMalFormed`](super::DocumentedError::InvalidInstanceIdMalFormed)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 403
/// - [`InvalidParameterInvalidInstanceIdAndVpcId`](super::DocumentedError::InvalidParameterInvalidInstanceIdAndVpcId)
/// - [`InvalidStatusInstanceStatus`](super::DocumentedError::InvalidStatusInstanceStatus)
/// - [`InvalidInstanceIdNotBelong`](super::DocumentedError::InvalidInstanceIdNotBelong)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`InvalidOperationInvalidVpc`](super::DocumentedError::InvalidOperationInvalidVpc)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 403
/// - [`InvalidParameterRegionIdAndInstanceId`](super::DocumentedError::InvalidParameterRegionIdAndInstanceId)
pub type DetachClassicLinkVpcError = super::DocumentedError;
