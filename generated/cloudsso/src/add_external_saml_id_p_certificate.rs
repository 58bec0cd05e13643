// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddExternalSAMLIdPCertificate`, from `cloudsso/AddExternalSAMLIdPCertificate.md`.

use alicloud_runtime::codegen::*;

/// Adds a signing certificate of the SAML identity provider to a directory.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::AddExternalSAMLIdPCertificateRequest::new()
///     .directory_id("...")
///     .x509_certificate("...");
/// let reply = client.add_external_saml_id_p_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddExternalSAMLIdPCertificateRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Certificate with which the identity provider signs, in PEM form.
    pub x509_certificate: Option<String>,
}

impl AddExternalSAMLIdPCertificateRequest {
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
    /// Sets `X509Certificate`, which is required.
    pub fn x509_certificate(mut self, value: impl Into<String>) -> Self {
        self.x509_certificate = Some(value.into());
        self
    }
}

request! {
    AddExternalSAMLIdPCertificateRequest {
        "DirectoryId" => directory_id: query,
        "X509Certificate" => x509_certificate: query,
    }
}

impl Operation for AddExternalSAMLIdPCertificateRequest {
    type Response = AddExternalSAMLIdPCertificateResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("AddExternalSAMLIdPCertificate")
        .required(&["DirectoryId", "X509Certificate"]);
}

/// Response to [`AddExternalSAMLIdPCertificateRequest`].
#[non_exhaustive]
pub struct AddExternalSAMLIdPCertificateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `12B3E332-DD16-515B-B695-39BA233AA172`.
    pub request_id: Option<String>,
    /// SAML signing certificate that is removed. Example: `idp-c-00wk2fb4foracls0****`.
    pub certificate_id: Option<String>,
}

response! {
    AddExternalSAMLIdPCertificateResponse {
        "RequestId" => request_id: value,
        "CertificateId" => certificate_id: value,
    }
}
