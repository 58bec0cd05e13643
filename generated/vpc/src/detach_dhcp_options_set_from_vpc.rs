// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachDhcpOptionsSetFromVpc`, from `vpc/DetachDhcpOptionsSetFromVpc.md`.

use alicloud_runtime::codegen::*;

/// Takes a DHCP options set off a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DetachDhcpOptionsSetFromVpcRequest::new()
///     .dhcp_options_set_id("...")
///     .vpc_id("...");
/// let reply = client.detach_dhcp_options_set_from_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachDhcpOptionsSetFromVpcRequest {
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

impl DetachDhcpOptionsSetFromVpcRequest {
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
    DetachDhcpOptionsSetFromVpcRequest {
        "RegionId" => region_id: query,
        "DhcpOptionsSetId" => dhcp_options_set_id: query,
        "VpcId" => vpc_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DetachDhcpOptionsSetFromVpcRequest {
    type Response = DetachDhcpOptionsSetFromVpcResponse;
    type Error = DetachDhcpOptionsSetFromVpcError;
    const INFO: OperationInfo = super::operation("DetachDhcpOptionsSetFromVpc")
        .required(&["RegionId", "DhcpOptionsSetId", "VpcId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DetachDhcpOptionsSetFromVpcError] = &[
        DetachDhcpOptionsSetFromVpcError::InvalidDhcpOptionsSetIdNotFound,
        DetachDhcpOptionsSetFromVpcError::OperationFailedAttachmentNotExist,
        DetachDhcpOptionsSetFromVpcError::IncorrectStatusVpcDhcpOptionsSet,
        DetachDhcpOptionsSetFromVpcError::AttrMismatchingVpcDhcpOptionsSetId,
        DetachDhcpOptionsSetFromVpcError::TaskConflict,
        DetachDhcpOptionsSetFromVpcError::InvalidVpcIdNotFound,
        DetachDhcpOptionsSetFromVpcError::IncorrectStatusDhcpOptionsSet,
        DetachDhcpOptionsSetFromVpcError::OperationUnsupportedDhcpOptionsSet,
        DetachDhcpOptionsSetFromVpcError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DetachDhcpOptionsSetFromVpcRequest`].
pub type DetachDhcpOptionsSetFromVpcResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DetachDhcpOptionsSetFromVpcRequest`] names.
///
/// - [`InvalidDhcpOptionsSetIdNotFound`](super::DocumentedError::InvalidDhcpOptionsSetIdNotFound)
/// - [`OperationFailedAttachmentNotExist`](super::DocumentedError::OperationFailedAttachmentNotExist)
/// - [`IncorrectStatusVpcDhcpOptionsSet`](super::DocumentedError::IncorrectStatusVpcDhcpOptionsSet)
/// - [`AttrMismatchingVpcDhcpOptionsSetId`](super::DocumentedError::AttrMismatchingVpcDhcpOptionsSetId)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound), here with HTTP status 400
/// - [`IncorrectStatusDhcpOptionsSet`](super::DocumentedError::IncorrectStatusDhcpOptionsSet)
/// - [`OperationUnsupportedDhcpOptionsSet`](super::DocumentedError::OperationUnsupportedDhcpOptionsSet)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DetachDhcpOptionsSetFromVpcError = super::DocumentedError;
