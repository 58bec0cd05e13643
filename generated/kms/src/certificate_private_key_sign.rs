// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CertificatePrivateKeySign`, from `kms/CertificatePrivateKeySign.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MessageType, RequestAlgorithm};

/// Signs data with the private key of a certificate; the algorithm has to suit the key.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::CertificatePrivateKeySignRequest::new()
///     .algorithm("ECDSA_SHA_256")
///     .certificate_id("12345678-1234-1234-1234-12345678****")
///     .message("VGhlIHF1aWNrIGJyb3duIGZveCBqdW1wcyBvdmVyIHRoZSBsYXp5IGRvZy4=")
///     .message_type("RAW");
/// let reply = client.certificate_private_key_sign(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CertificatePrivateKeySignRequest {
    /// **Required.** Algorithm that encrypts, decrypts, signs or verifies; it has to suit the kind of
    /// key. Example: `ECDSA_SHA_256`.
    pub algorithm: Option<Open<RequestAlgorithm>>,
    /// **Required.** ID of a certificate kept in KMS, as
    /// [`CreateCertificate`](super::Client::create_certificate) returned it.
    /// Example: `12345678-1234-1234-1234-12345678****`.
    pub certificate_id: Option<String>,
    /// **Required.** Data in Base64 that is or was signed, or its digest, as `MessageType` says.
    /// Example: `VGhlIHF1aWNrIGJyb3duIGZveCBqdW1wcyBvdmVyIHRoZSBsYXp5IGRvZy4=`.
    pub message: Option<String>,
    /// **Required.** Whether the message is the data itself or its digest.
    /// Default: `RAW`. Example: `RAW`.
    pub message_type: Option<Open<MessageType>>,
}

impl CertificatePrivateKeySignRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Algorithm`, which is required.
    pub fn algorithm(mut self, value: impl Into<Open<RequestAlgorithm>>) -> Self {
        self.algorithm = Some(value.into());
        self
    }
    /// Sets `CertificateId`, which is required.
    pub fn certificate_id(mut self, value: impl Into<String>) -> Self {
        self.certificate_id = Some(value.into());
        self
    }
    /// Sets `Message`, which is required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets `MessageType`, which is required.
    pub fn message_type(mut self, value: impl Into<Open<MessageType>>) -> Self {
        self.message_type = Some(value.into());
        self
    }
}

request! {
    CertificatePrivateKeySignRequest {
        "Algorithm" => algorithm: query,
        "CertificateId" => certificate_id: query,
        "Message" => message: query,
        "MessageType" => message_type: query,
    }
}

impl Operation for CertificatePrivateKeySignRequest {
    type Response = CertificatePrivateKeySignResponse;
    type Error = CertificatePrivateKeySignError;
    const INFO: OperationInfo = super::operation("CertificatePrivateKeySign")
        .required(&["Algorithm", "CertificateId", "Message", "MessageType"]);
    const ERRORS: &'static [CertificatePrivateKeySignError] = &[
        CertificatePrivateKeySignError::CertificateNotFound,
        CertificatePrivateKeySignError::InvalidParameter,
        CertificatePrivateKeySignError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`CertificatePrivateKeySignRequest`].
#[non_exhaustive]
pub struct CertificatePrivateKeySignResponse {
    /// ID of a certificate kept in KMS, as [`CreateCertificate`](super::Client::create_certificate)
    /// returned it. Example: `12345678-1234-1234-1234-12345678****`.
    pub certificate_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5979d897-d69f-4fc9-87dd-f3bb73c40b80`.
    pub request_id: Option<String>,
    /// The signature itself, in Base64. Example: `ZOyIygCyaOW6Gj****MlNKiuyjfzw=`.
    pub signature_value: Option<String>,
}

response! {
    CertificatePrivateKeySignResponse {
        "CertificateId" => certificate_id: value,
        "RequestId" => request_id: value,
        "SignatureValue" => signature_value: value,
    }
}

/// Errors that the documentation of [`CertificatePrivateKeySignRequest`] names.
///
/// - [`CertificateNotFound`](super::DocumentedError::CertificateNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type CertificatePrivateKeySignError = super::DocumentedError;
