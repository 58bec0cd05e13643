// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CertificatePublicKeyEncrypt`, from `kms/CertificatePublicKeyEncrypt.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Algorithm};

/// Encrypts data with the public key of a certificate; the algorithm has to suit the key.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::CertificatePublicKeyEncryptRequest::new()
///     .algorithm("RSAES_OAEP_SHA_256")
///     .certificate_id("12345678-1234-1234-1234-12345678****")
///     .plaintext("VGhlIHF1aWNrIGJyb3duIGZveCBqdW1wcyBvdmVyIHRoZSBsYXp5IGRvZy4=");
/// let reply = client.certificate_public_key_encrypt(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CertificatePublicKeyEncryptRequest {
    /// **Required.** Algorithm that encrypts, decrypts, signs or verifies; it has to suit the kind of
    /// key. Example: `RSAES_OAEP_SHA_256`.
    pub algorithm: Option<Open<Algorithm>>,
    /// **Required.** ID of a certificate kept in KMS, as
    /// [`CreateCertificate`](super::Client::create_certificate) returned it.
    /// Example: `12345678-1234-1234-1234-12345678****`.
    pub certificate_id: Option<String>,
    /// **Required.** Data to be encrypted, in Base64.
    /// Example: `VGhlIHF1aWNrIGJyb3duIGZveCBqdW1wcyBvdmVyIHRoZSBsYXp5IGRvZy4=`.
    /// A secret: it is printed as `***`.
    pub plaintext: Option<String>,
}

impl CertificatePublicKeyEncryptRequest {
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
    /// Sets `Plaintext`, which is required.
    pub fn plaintext(mut self, value: impl Into<String>) -> Self {
        self.plaintext = Some(value.into());
        self
    }
}

request! {
    CertificatePublicKeyEncryptRequest {
        "Algorithm" => algorithm: query,
        "CertificateId" => certificate_id: query,
        "Plaintext" => plaintext: query as Secret,
    }
}

impl Operation for CertificatePublicKeyEncryptRequest {
    type Response = CertificatePublicKeyEncryptResponse;
    type Error = CertificatePublicKeyEncryptError;
    const INFO: OperationInfo = super::operation("CertificatePublicKeyEncrypt")
        .required(&["Algorithm", "CertificateId", "Plaintext"]);
    const ERRORS: &'static [CertificatePublicKeyEncryptError] = &[
        CertificatePublicKeyEncryptError::CertificateNotFound,
        CertificatePublicKeyEncryptError::InvalidParameter,
        CertificatePublicKeyEncryptError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`CertificatePublicKeyEncryptRequest`].
#[non_exhaustive]
pub struct CertificatePublicKeyEncryptResponse {
    /// ID of a certificate kept in KMS, as [`CreateCertificate`](super::Client::create_certificate)
    /// returned it. Example: `12345678-1234-1234-1234-12345678****`.
    pub certificate_id: Option<String>,
    /// The encrypted data, to be decrypted by a later call. Example: `ZOyIygCyaOW6Gj****MlNKiuyjfzw=`.
    pub ciphertext_blob: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5979d897-d69f-4fc9-87dd-f3bb73c40b80`.
    pub request_id: Option<String>,
}

response! {
    CertificatePublicKeyEncryptResponse {
        "CertificateId" => certificate_id: value,
        "CiphertextBlob" => ciphertext_blob: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CertificatePublicKeyEncryptRequest`] names.
///
/// - [`CertificateNotFound`](super::DocumentedError::CertificateNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type CertificatePublicKeyEncryptError = super::DocumentedError;
