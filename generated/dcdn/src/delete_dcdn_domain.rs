// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDcdnDomain`, from `dcdn/DeleteDcdnDomain.md`.

use alicloud_runtime::codegen::*;

/// Removes an accelerated domain name from DCDN.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DeleteDcdnDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.delete_dcdn_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDcdnDomainRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `123`.
    pub resource_group_id: Option<String>,
}

impl DeleteDcdnDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteDcdnDomainRequest {
        "DomainName" => domain_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteDcdnDomainRequest {
    type Response = DeleteDcdnDomainResponse;
    type Error = DeleteDcdnDomainError;
    const INFO: OperationInfo = super::operation("DeleteDcdnDomain")
        .required(&["DomainName"]);
    const ERRORS: &'static [DeleteDcdnDomainError] = &[
        DeleteDcdnDomainError::InvalidDomainNameMalformed,
        DeleteDcdnDomainError::DomainActiveInConfigGroup,
    ];
}

/// Response to [`DeleteDcdnDomainRequest`].
pub type DeleteDcdnDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDcdnDomainRequest`] names.
///
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`DomainActiveInConfigGroup`](super::DocumentedError::DomainActiveInConfigGroup)
pub type DeleteDcdnDomainError = super::DocumentedError;
