// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDomainCertificate`, from `cloudapi/DeleteDomainCertificate.md`.

use alicloud_runtime::codegen::*;

/// Deletes the SSL certificate of a custom domain, which then no longer serves HTTPS.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteDomainCertificateRequest::new()
///     .group_id("...")
///     .domain_name("...")
///     .certificate_id("...");
/// let reply = client.delete_domain_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDomainCertificateRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Custom domain that is bound to the API group.
    pub domain_name: Option<String>,
    /// **Required.** TLS certificate that is removed from the custom domain.
    pub certificate_id: Option<String>,
}

impl DeleteDomainCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `CertificateId`, which is required.
    pub fn certificate_id(mut self, value: impl Into<String>) -> Self {
        self.certificate_id = Some(value.into());
        self
    }
}

request! {
    DeleteDomainCertificateRequest {
        "GroupId" => group_id: query,
        "DomainName" => domain_name: query,
        "CertificateId" => certificate_id: query,
    }
}

impl Operation for DeleteDomainCertificateRequest {
    type Response = DeleteDomainCertificateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDomainCertificate")
        .required(&["GroupId", "DomainName", "CertificateId"]);
}

/// Response to [`DeleteDomainCertificateRequest`].
pub type DeleteDomainCertificateResponse = alicloud_runtime::EmptyResponse;
