// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachClassicLinkVpc`, from `ecs/AttachClassicLinkVpc.md`.

use alicloud_runtime::codegen::*;

/// Links an instance of the classic network to a VPC over ClassicLink, so that the two can exchange
/// private traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AttachClassicLinkVpcRequest::new()
///     .instance_id("i-test")
///     .region_id("cn-hangzhou")
///     .vpc_id("vpc-test");
/// let reply = client.attach_classic_link_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachClassicLinkVpcRequest {
    /// **Required.** Classic network instance to connect to the VPC. Example: `i-test`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** VPC to connect the instance to. ClassicLink has to be on for it.
    /// Example: `vpc-test`.
    pub vpc_id: Option<String>,
}

impl AttachClassicLinkVpcRequest {
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
    AttachClassicLinkVpcRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for AttachClassicLinkVpcRequest {
    type Response = AttachClassicLinkVpcResponse;
    type Error = AttachClassicLinkVpcError;
    const INFO: OperationInfo = super::operation("AttachClassicLinkVpc")
        .required(&["InstanceId", "RegionId", "VpcId"])
        .region("RegionId");
    const ERRORS: &'static [AttachClassicLinkVpcError] = &[
        AttachClassicLinkVpcError::InvalidInstanceIdNotFound3,
        AttachClassicLinkVpcError::InvalidRegionIdMalformed,
        AttachClassicLinkVpcError::InvalidVpcIdMalformed,
        AttachClassicLinkVpcError::InvalidInstanceIdMalFormed,
        AttachClassicLinkVpcError::OperationDenied,
        AttachClassicLinkVpcError::InvalidParameterInvalidInstanceIdAndVpcId,
        AttachClassicLinkVpcError::InvalidStatusInstanceStatus,
        AttachClassicLinkVpcError::InvalidInstanceIdNotBelong,
        AttachClassicLinkVpcError::QuotaExceeded,
        AttachClassicLinkVpcError::InvalidStatusInstanceLocked,
        AttachClassicLinkVpcError::InvalidInstanceIdLimitedRegion,
        AttachClassicLinkVpcError::ForbiddenSubUser,
        AttachClassicLinkVpcError::AbsInvalidInstanceIdMalFormed,
        AttachClassicLinkVpcError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`AttachClassicLinkVpcRequest`].
pub type AttachClassicLinkVpcResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AttachClassicLinkVpcRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3), here with HTTP status 403
/// - [`InvalidRegionIdMalformed`](super::DocumentedError::InvalidRegionIdMalformed)
/// - [`InvalidVpcIdMalformed`](super::DocumentedError::InvalidVpcIdMalformed)
/// - [`InvalidInstanceIdMalFormed`](super::DocumentedError::InvalidInstanceIdMalFormed)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 403: The instance or the VPC does not allow ClassicLink.
/// - [`InvalidParameterInvalidInstanceIdAndVpcId`](super::DocumentedError::InvalidParameterInvalidInstanceIdAndVpcId)
/// - [`InvalidStatusInstanceStatus`](super::DocumentedError::InvalidStatusInstanceStatus)
/// - [`InvalidInstanceIdNotBelong`](super::DocumentedError::InvalidInstanceIdNotBelong)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded), here with HTTP status 403: The VPC is linked with as many classic network instances as it may be.
/// - [`InvalidStatusInstanceLocked`](super::DocumentedError::InvalidStatusInstanceLocked)
/// - [`InvalidInstanceIdLimitedRegion`](super::DocumentedError::InvalidInstanceIdLimitedRegion)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`AbsInvalidInstanceIdMalFormed`](super::DocumentedError::AbsInvalidInstanceIdMalFormed)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 403
pub type AttachClassicLinkVpcError = super::DocumentedError;
