// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachDhcpOptionsSetToVpc`, from `vpc/AttachDhcpOptionsSetToVpc.md`.

use alicloud_runtime::codegen::*;

/// Attaches the dhcp options set to VPC to another resource, which can use it from then on.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AttachDhcpOptionsSetToVpcRequest::new();
/// let reply = client.attach_dhcp_options_set_to_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachDhcpOptionsSetToVpcRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** DHCP options set, as
    /// [`CreateDhcpOptionsSet`](super::Client::create_dhcp_options_set) returned its ID.
    pub dhcp_options_set_id: Option<String>,
    /// **Required.** ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) returned it.
    pub vpc_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl AttachDhcpOptionsSetToVpcRequest {
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
    /// Sets `DhcpOptionsSetId`, which is required.
    pub fn dhcp_options_set_id(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_id = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    AttachDhcpOptionsSetToVpcRequest {
        "RegionId" => region_id: query,
        "DhcpOptionsSetId" => dhcp_options_set_id: query,
        "VpcId" => vpc_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for AttachDhcpOptionsSetToVpcRequest {
    type Response = AttachDhcpOptionsSetToVpcResponse;
    type Error = AttachDhcpOptionsSetToVpcError;
    const INFO: OperationInfo = super::operation("AttachDhcpOptionsSetToVpc")
        .required(&["RegionId", "DhcpOptionsSetId", "VpcId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// What [`AttachDhcpOptionsSetToVpcRequest`] is answered with.
pub type AttachDhcpOptionsSetToVpcResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`AttachDhcpOptionsSetToVpcRequest`] names.
    pub enum AttachDhcpOptionsSetToVpcError {
        ForbiddenOperateShareResource = "Forbidden.OperateShareResource" ("400"), "", "The resource belongs to another account and is only shared with you. Its owner must make this change.";
        InvalidDhcpOptionsSetIdNotFound = "InvalidDhcpOptionsSetId.NotFound" ("400"), "", "No DHCP options set has this ID in the region.";
        IncorrectStatusDhcpOptionsSet = "IncorrectStatus.DhcpOptionsSet" ("400"), "", "The DHCP options set is just being changed. Wait until its state settles.";
        InvalidVpcIdNotFound = "InvalidVpcId.NotFound" ("400"), "", "No VPC has this ID. Check `VpcId` and the region.";
        IncorrectStatusVpcDhcpOptionsSet = "IncorrectStatus.VpcDhcpOptionsSet" ("400"), "", "The DHCP options set of the VPC is just being changed. Wait until that is done.";
        OperationFailedAttachmentExist = "OperationFailed.AttachmentExist" ("400"), "", "The VPC has a DHCP options set already. Exchange it by `ReplaceVpcDhcpOptionsSet`.";
        QuotaExceededAttachVpcNumber = "QuotaExceeded.AttachVpcNumber" ("400"), "", "As many VPCs use the DHCP options set as may use it.";
        TaskConflict = "TaskConflict" ("400"), "", "Another task on the same resource is not finished, or calls follow too fast. Send the call again a little later.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the service is not offered there.";
    }
}
