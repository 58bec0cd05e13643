// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCertificate`, from `kms/CreateCertificate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{KeySpec};

/// Creates a key pair and returns a signing request to have certified by an authority.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::CreateCertificateRequest::new()
///     .key_spec("RSA_2048")
///     .subject("CN=userName,OU=kms,O=aliyun,C=CN");
/// let reply = client.create_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCertificateRequest {
    /// **Required.** Kind and length of the key. Here: `RSA_2048`, `EC_P256`, `EC_SM2`.
    /// Example: `RSA_2048`.
    pub key_spec: Option<Open<KeySpec>>,
    /// **Required.** Owner of the certificate, as a distinguished name.
    /// Example: `CN=userName,OU=kms,O=aliyun,C=CN`.
    pub subject: Option<String>,
    /// Further names that the certificate is valid for.
    /// Example: `["test1.example.com","test2.example.com"]`.
    pub subject_alternative_names: Vec<String>,
    /// Whether the certificate's private key may leave KMS. Default: `true`. Example: `true`.
    pub exportable_private_key: Option<bool>,
}

impl CreateCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeySpec`, which is required.
    pub fn key_spec(mut self, value: impl Into<Open<KeySpec>>) -> Self {
        self.key_spec = Some(value.into());
        self
    }
    /// Sets `Subject`, which is required.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }
    /// Sets `SubjectAlternativeNames`.
    pub fn subject_alternative_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subject_alternative_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ExportablePrivateKey`.
    #[inline]
    pub fn exportable_private_key(mut self, value: bool) -> Self {
        self.exportable_private_key = Some(value);
        self
    }
}

request! {
    CreateCertificateRequest {
        "KeySpec" => key_spec: query,
        "Subject" => subject: query,
        "SubjectAlternativeNames" => subject_alternative_names: query_json,
        "ExportablePrivateKey" => exportable_private_key: query,
    }
}

impl Operation for CreateCertificateRequest {
    type Response = CreateCertificateResponse;
    type Error = CreateCertificateError;
    const INFO: OperationInfo = super::operation("CreateCertificate")
        .required(&["KeySpec", "Subject"]);
    const ERRORS: &'static [CreateCertificateError] = &[
        CreateCertificateError::InvalidAccessKeyIdNotFound,
        CreateCertificateError::InvalidParameter,
    ];
}

/// Response to [`CreateCertificateRequest`].
#[non_exhaustive]
pub struct CreateCertificateResponse {
    /// ARN by which policies and other calls refer to the key, secret or other resource.
    /// Example: `acs:kms:cn-hangzhou:154035569884**:certificate/98e85c94-52d0-40c9`.
    pub arn: Option<String>,
    /// ID of a certificate kept in KMS, as [`CreateCertificate`](super::Client::create_certificate)
    /// returned it. Example: `9a28de48-8d8b-484d-a766-dec4****`.
    pub certificate_id: Option<String>,
    /// Certificate signing request in PEM form. Example: `text`.
    pub csr: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `15a735a1-8fe6-45cc-a64c-3c4ff839334e`.
    pub request_id: Option<String>,
}

response! {
    CreateCertificateResponse {
        "Arn" => arn: value,
        "CertificateId" => certificate_id: value,
        "Csr" => csr: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateCertificateRequest`] names.
///
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type CreateCertificateError = super::DocumentedError;
