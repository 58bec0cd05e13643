// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDhcpOptionsSet`, from `vpc/DeleteDhcpOptionsSet.md`.

use alicloud_runtime::codegen::*;

/// Deletes a DHCP options set that no VPC uses any more.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteDhcpOptionsSetRequest::new()
///     .dhcp_options_set_id("...");
/// let reply = client.delete_dhcp_options_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDhcpOptionsSetRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** DHCP options set, as
    /// [`CreateDhcpOptionsSet`](super::Client::create_dhcp_options_set) returned its ID.
    pub dhcp_options_set_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DeleteDhcpOptionsSetRequest {
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
    DeleteDhcpOptionsSetRequest {
        "RegionId" => region_id: query,
        "DhcpOptionsSetId" => dhcp_options_set_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteDhcpOptionsSetRequest {
    type Response = DeleteDhcpOptionsSetResponse;
    type Error = DeleteDhcpOptionsSetError;
    const INFO: OperationInfo = super::operation("DeleteDhcpOptionsSet")
        .required(&["RegionId", "DhcpOptionsSetId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteDhcpOptionsSetError] = &[
        DeleteDhcpOptionsSetError::IncorrectStatusDhcpOptionsSet,
        DeleteDhcpOptionsSetError::OperationUnsupportedDhcpOptionsSet,
        DeleteDhcpOptionsSetError::DependencyViolationVpcAttachment,
        DeleteDhcpOptionsSetError::InvalidDhcpOptionsSetIdNotFound,
        DeleteDhcpOptionsSetError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DeleteDhcpOptionsSetRequest`].
pub type DeleteDhcpOptionsSetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDhcpOptionsSetRequest`] names.
///
/// - [`IncorrectStatusDhcpOptionsSet`](super::DocumentedError::IncorrectStatusDhcpOptionsSet)
/// - [`OperationUnsupportedDhcpOptionsSet`](super::DocumentedError::OperationUnsupportedDhcpOptionsSet)
/// - [`DependencyViolationVpcAttachment`](super::DocumentedError::DependencyViolationVpcAttachment)
/// - [`InvalidDhcpOptionsSetIdNotFound`](super::DocumentedError::InvalidDhcpOptionsSetIdNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DeleteDhcpOptionsSetError = super::DocumentedError;
