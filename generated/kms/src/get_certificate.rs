// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCertificate`, from `kms/GetCertificate.md`.

use alicloud_runtime::codegen::*;

/// Returns a certificate and its chain as text.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::GetCertificateRequest::new()
///     .certificate_id("9a28de48-8d8b-484d-a766-dec4****");
/// let reply = client.get_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCertificateRequest {
    /// **Required.** ID of a certificate kept in KMS, as
    /// [`CreateCertificate`](super::Client::create_certificate) returned it.
    /// Example: `9a28de48-8d8b-484d-a766-dec4****`.
    pub certificate_id: Option<String>,
}

impl GetCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CertificateId`, which is required.
    pub fn certificate_id(mut self, value: impl Into<String>) -> Self {
        self.certificate_id = Some(value.into());
        self
    }
}

request! {
    GetCertificateRequest {
        "CertificateId" => certificate_id: query,
    }
}

impl Operation for GetCertificateRequest {
    type Response = GetCertificateResponse;
    type Error = GetCertificateError;
    const INFO: OperationInfo = super::operation("GetCertificate")
        .required(&["CertificateId"])
        .read_only();
    const ERRORS: &'static [GetCertificateError] = &[
        GetCertificateError::InvalidAccessKeyIdNotFound,
        GetCertificateError::InvalidParameter,
    ];
}

/// Response to [`GetCertificateRequest`].
#[non_exhaustive]
pub struct GetCertificateResponse {
    /// Certificate itself, as PEM text. Example: `text`.
    pub certificate: Option<String>,
    /// Certificates that link the certificate to the authority, in PEM form. Example: `text`.
    pub certificate_chain: Option<String>,
    /// ID of a certificate kept in KMS, as [`CreateCertificate`](super::Client::create_certificate)
    /// returned it. Example: `9a28de48-8d8b-484d-a766-dec4****`.
    pub certificate_id: Option<String>,
    /// Certificate signing request in PEM form. Example: `text`.
    pub csr: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `b3e104b4-0319-4a20-ab7f-9fef6****`.
    pub request_id: Option<String>,
}

response! {
    GetCertificateResponse {
        "Certificate" => certificate: value,
        "CertificateChain" => certificate_chain: value,
        "CertificateId" => certificate_id: value,
        "Csr" => csr: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetCertificateRequest`] names.
///
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type GetCertificateError = super::DocumentedError;
