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
}

/// What [`AttachClassicLinkVpcRequest`] is answered with.
pub type AttachClassicLinkVpcResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`AttachClassicLinkVpcRequest`] names.
    pub enum AttachClassicLinkVpcError {
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("403"), "", "No instance of the caller has this ID in the region.";
        InvalidRegionIdMalformed = "InvalidRegionId.Malformed" ("403"), "", "`RegionId` is not the ID of a region that the account can use.";
        InvalidVpcIdMalformed = "InvalidVpcId.Malformed" ("403"), "", "`VpcId` is not written as IDs of VPCs are.";
        InvalidInstanceIdMalFormed = "InvalidInstanceId.MalFormed" ("403"), "", "ClassicLink is for instances of the classic network, and this one is in a VPC.";
        OperationDenied = "OperationDenied" ("403"), "", "The instance or the VPC does not allow ClassicLink.";
        InvalidParameterInvalidInstanceIdAndVpcId = "InvalidParameter.InvalidInstanceIdAndVpcId" ("403"), "", "`InstanceId` and `VpcId` must not both be missing.";
        InvalidStatusInstanceStatus = "InvalidStatus.InstanceStatus" ("403"), "", "The instance has to be running or stopped for this.";
        InvalidInstanceIdNotBelong = "InvalidInstanceId.NotBelong" ("403"), "", "The instance belongs to another account.";
        QuotaExceeded = "QuotaExceeded" ("403"), "", "The VPC is linked with as many classic network instances as it may be.";
        InvalidStatusInstanceLocked = "InvalidStatus.InstanceLocked" ("403"), "", "Another task is at work on the instance; wait until it is done.";
        InvalidInstanceIdLimitedRegion = "InvalidInstanceId.LimitedRegion" ("403"), "", "The instance is in a region where ClassicLink is not possible.";
        ForbiddenSubUser = "Forbidden.SubUser" ("403"), "", "A RAM user may not make this call without being authorized by the account.";
        AbsInvalidInstanceIdMalFormed = "Abs.InvalidInstanceId.MalFormed" ("400"), "", "A ClassicLink already ties the instance to another VPC; detach it there first.";
    }
}
