// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `Encrypt`, from `cas/Encrypt.md`.

use alicloud_runtime::codegen::*;

/// Encrypts data with the key of a certificate in the repository.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::EncryptRequest::new()
///     .plaintext("...")
///     .cert_identifier("...")
///     .algorithm("...");
/// let reply = client.encrypt(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EncryptRequest {
    /// **Required.** Data in readable form, before encryption or after decryption.
    pub plaintext: Option<String>,
    /// **Required.** Identifier under which the certificate is known across regions.
    pub cert_identifier: Option<String>,
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// Form of the data: taken as it is (`RAW`), as Base64, or, for signing, as a hash (`DIGEST`).
    pub message_type: Option<String>,
}

impl EncryptRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Plaintext`, which is required.
    pub fn plaintext(mut self, value: impl Into<String>) -> Self {
        self.plaintext = Some(value.into());
        self
    }
    /// Sets `CertIdentifier`, which is required.
    pub fn cert_identifier(mut self, value: impl Into<String>) -> Self {
        self.cert_identifier = Some(value.into());
        self
    }
    /// Sets `Algorithm`, which is required.
    pub fn algorithm(mut self, value: impl Into<String>) -> Self {
        self.algorithm = Some(value.into());
        self
    }
    /// Sets `MessageType`.
    pub fn message_type(mut self, value: impl Into<String>) -> Self {
        self.message_type = Some(value.into());
        self
    }
}

request! {
    EncryptRequest {
        "Plaintext" => plaintext: query,
        "CertIdentifier" => cert_identifier: query,
        "Algorithm" => algorithm: query,
        "MessageType" => message_type: query,
    }
}

impl Operation for EncryptRequest {
    type Response = EncryptResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("Encrypt")
        .required(&["Plaintext", "CertIdentifier", "Algorithm"]);
}

/// Response to [`EncryptRequest`].
#[non_exhaustive]
pub struct EncryptResponse {
    /// Identifier under which the certificate is known across regions.
    /// Example: `1ef1da5f-38ed-69b3-****-037781890265`.
    pub cert_identifier: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5979d897-d69f-4fc9-87dd-f3bb73c40b80`.
    pub request_id: Option<String>,
    /// Encrypted data, in Base64. Example: `ZOyIygCyaOW6Gj****MlNKiuyjfzw=`.
    pub ciphertext_blob: Option<String>,
}

response! {
    EncryptResponse {
        "CertIdentifier" => cert_identifier: value,
        "RequestId" => request_id: value,
        "CiphertextBlob" => ciphertext_blob: value,
    }
}
