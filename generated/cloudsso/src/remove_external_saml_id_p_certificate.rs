// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveExternalSAMLIdPCertificate`, from `cloudsso/RemoveExternalSAMLIdPCertificate.md`.

use alicloud_runtime::codegen::*;

/// Removes a signing certificate of the SAML identity provider.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::RemoveExternalSAMLIdPCertificateRequest::new()
///     .directory_id("...")
///     .certificate_id("...");
/// let reply = client.remove_external_saml_id_p_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveExternalSAMLIdPCertificateRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** SAML signing certificate that is removed.
    pub certificate_id: Option<String>,
}

impl RemoveExternalSAMLIdPCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `CertificateId`, which is required.
    pub fn certificate_id(mut self, value: impl Into<String>) -> Self {
        self.certificate_id = Some(value.into());
        self
    }
}

request! {
    RemoveExternalSAMLIdPCertificateRequest {
        "DirectoryId" => directory_id: query,
        "CertificateId" => certificate_id: query,
    }
}

impl Operation for RemoveExternalSAMLIdPCertificateRequest {
    type Response = RemoveExternalSAMLIdPCertificateResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("RemoveExternalSAMLIdPCertificate")
        .required(&["DirectoryId", "CertificateId"]);
}

/// Response to [`RemoveExternalSAMLIdPCertificateRequest`].
pub type RemoveExternalSAMLIdPCertificateResponse = alicloud_runtime::EmptyResponse;
