// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCdnDomain`, from `cdn/DeleteCdnDomain.md`.

use alicloud_runtime::codegen::*;

/// Removes an accelerated domain name; point its DNS record elsewhere first, or visitors no longer
/// reach the site.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DeleteCdnDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.delete_cdn_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCdnDomainRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `your resourceGroupId`.
    pub resource_group_id: Option<String>,
}

impl DeleteCdnDomainRequest {
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
    DeleteCdnDomainRequest {
        "DomainName" => domain_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteCdnDomainRequest {
    type Response = DeleteCdnDomainResponse;
    type Error = DeleteCdnDomainError;
    const INFO: OperationInfo = super::operation("DeleteCdnDomain")
        .required(&["DomainName"]);
    const ERRORS: &'static [DeleteCdnDomainError] = &[
        DeleteCdnDomainError::OperationDenied,
        DeleteCdnDomainError::InvalidDomainNameMalformed,
        DeleteCdnDomainError::RewriteHostRely,
        DeleteCdnDomainError::InvalidDomainBelongToConfigGroup,
    ];
}

/// Response to [`DeleteCdnDomainRequest`].
pub type DeleteCdnDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCdnDomainRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`RewriteHostRely`](super::DocumentedError::RewriteHostRely)
/// - [`InvalidDomainBelongToConfigGroup`](super::DocumentedError::InvalidDomainBelongToConfigGroup)
pub type DeleteCdnDomainError = super::DocumentedError;
