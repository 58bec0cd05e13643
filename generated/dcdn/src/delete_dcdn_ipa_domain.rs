// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDcdnIpaDomain`, from `dcdn/DeleteDcdnIpaDomain.md`.

use alicloud_runtime::codegen::*;

/// Removes a domain name that is accelerated at the IPA layer.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DeleteDcdnIpaDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.delete_dcdn_ipa_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDcdnIpaDomainRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `123`.
    pub resource_group_id: Option<String>,
}

impl DeleteDcdnIpaDomainRequest {
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
    DeleteDcdnIpaDomainRequest {
        "DomainName" => domain_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteDcdnIpaDomainRequest {
    type Response = DeleteDcdnIpaDomainResponse;
    type Error = DeleteDcdnIpaDomainError;
    const INFO: OperationInfo = super::operation("DeleteDcdnIpaDomain")
        .required(&["DomainName"]);
    const ERRORS: &'static [DeleteDcdnIpaDomainError] = &[
        DeleteDcdnIpaDomainError::DcdnIpaServiceNotFound,
        DeleteDcdnIpaDomainError::InvalidDomainNameMalformed,
    ];
}

/// Response to [`DeleteDcdnIpaDomainRequest`].
pub type DeleteDcdnIpaDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDcdnIpaDomainRequest`] names.
///
/// - [`DcdnIpaServiceNotFound`](super::DocumentedError::DcdnIpaServiceNotFound)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
pub type DeleteDcdnIpaDomainError = super::DocumentedError;
