// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CertificatePrivateKeyDecrypt`, from `kms/CertificatePrivateKeyDecrypt.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Algorithm};

/// Decrypts data with the private key of a certificate; the algorithm has to suit the key.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::CertificatePrivateKeyDecryptRequest::new()
///     .algorithm("RSAES_OAEP_SHA_256")
///     .certificate_id("12345678-1234-1234-1234-12345678****")
///     .ciphertext_blob("ZOyIygCyaOW6Gj****MlNKiuyjfzw=");
/// let reply = client.certificate_private_key_decrypt(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CertificatePrivateKeyDecryptRequest {
    /// **Required.** Algorithm that encrypts, decrypts, signs or verifies; it has to suit the kind of
    /// key. Example: `RSAES_OAEP_SHA_256`.
    pub algorithm: Option<Open<Algorithm>>,
    /// **Required.** ID of a certificate kept in KMS, as
    /// [`CreateCertificate`](super::Client::create_certificate) returned it.
    /// Example: `12345678-1234-1234-1234-12345678****`.
    pub certificate_id: Option<String>,
    /// **Required.** Encrypted data in Base64, as an earlier call returned it.
    /// Example: `ZOyIygCyaOW6Gj****MlNKiuyjfzw=`.
    pub ciphertext_blob: Option<String>,
}

impl CertificatePrivateKeyDecryptRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Algorithm`, which is required.
    pub fn algorithm(mut self, value: impl Into<Open<Algorithm>>) -> Self {
        self.algorithm = Some(value.into());
        self
    }
    /// Sets `CertificateId`, which is required.
    pub fn certificate_id(mut self, value: impl Into<String>) -> Self {
        self.certificate_id = Some(value.into());
        self
    }
    /// Sets `CiphertextBlob`, which is required.
    pub fn ciphertext_blob(mut self, value: impl Into<String>) -> Self {
        self.ciphertext_blob = Some(value.into());
        self
    }
}

request! {
    CertificatePrivateKeyDecryptRequest {
        "Algorithm" => algorithm: query,
        "CertificateId" => certificate_id: query,
        "CiphertextBlob" => ciphertext_blob: query,
    }
}

impl Operation for CertificatePrivateKeyDecryptRequest {
    type Response = CertificatePrivateKeyDecryptResponse;
    type Error = CertificatePrivateKeyDecryptError;
    const INFO: OperationInfo = super::operation("CertificatePrivateKeyDecrypt")
        .required(&["Algorithm", "CertificateId", "CiphertextBlob"])
        .secret_members(&["Plaintext"]);
    const ERRORS: &'static [CertificatePrivateKeyDecryptError] = &[
        CertificatePrivateKeyDecryptError::CertificateNotFound,
        CertificatePrivateKeyDecryptError::InvalidParameter,
        CertificatePrivateKeyDecryptError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`CertificatePrivateKeyDecryptRequest`].
#[non_exhaustive]
pub struct CertificatePrivateKeyDecryptResponse {
    /// ID of a certificate kept in KMS, as [`CreateCertificate`](super::Client::create_certificate)
    /// returned it. Example: `12345678-1234-1234-1234-12345678****`.
    pub certificate_id: Option<String>,
    /// Data in the clear, in Base64; keep it safe.
    /// Example: `VGhlIHF1aWNrIGJyb3duIGZveCBqdW1wcyBvdmVyIHRoZSBsYXp5IGRvZy4`.
    /// A secret: it is printed as `***`.
    pub plaintext: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5979d897-d69f-4fc9-87dd-f3bb73c40b80`.
    pub request_id: Option<String>,
}

response! {
    CertificatePrivateKeyDecryptResponse {
        "CertificateId" => certificate_id: value,
        "Plaintext" => plaintext: value as Secret,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CertificatePrivateKeyDecryptRequest`] names.
///
/// - [`CertificateNotFound`](super::DocumentedError::CertificateNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type CertificatePrivateKeyDecryptError = super::DocumentedError;
