// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `Decrypt`, from `cas/Decrypt.md`.

use alicloud_runtime::codegen::*;

/// Decrypts data with the private key of a certificate in the repository.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::DecryptRequest::new()
///     .cert_identifier("...")
///     .algorithm("...")
///     .ciphertext_blob("...");
/// let reply = client.decrypt(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DecryptRequest {
    /// **Required.** Identifier under which the certificate is known across regions.
    pub cert_identifier: Option<String>,
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** Data to decrypt, in Base64.
    pub ciphertext_blob: Option<String>,
    /// Form of the data: taken as it is (`RAW`), as Base64, or, for signing, as a hash (`DIGEST`).
    pub message_type: Option<String>,
}

impl DecryptRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `CiphertextBlob`, which is required.
    pub fn ciphertext_blob(mut self, value: impl Into<String>) -> Self {
        self.ciphertext_blob = Some(value.into());
        self
    }
    /// Sets `MessageType`.
    pub fn message_type(mut self, value: impl Into<String>) -> Self {
        self.message_type = Some(value.into());
        self
    }
}

request! {
    DecryptRequest {
        "CertIdentifier" => cert_identifier: query,
        "Algorithm" => algorithm: query,
        "CiphertextBlob" => ciphertext_blob: query,
        "MessageType" => message_type: query,
    }
}

impl Operation for DecryptRequest {
    type Response = DecryptResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("Decrypt")
        .required(&["CertIdentifier", "Algorithm", "CiphertextBlob"]);
}

/// Response to [`DecryptRequest`].
#[non_exhaustive]
pub struct DecryptResponse {
    /// Data in readable form, before encryption or after decryption.
    /// Example: `VGhlIHF1aWNrIGJyb3duIGZveCBqdW1wcyBvdmVyIHRoZSBsYXp5IGRvZy4`.
    pub plaintext: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5979d897-d69f-4fc9-87dd-f3bb73c40b80`.
    pub request_id: Option<String>,
    /// Identifier under which the certificate is known across regions.
    /// Example: `1ef1da5f-38ed-69b3-****-037781890265`.
    pub cert_identifier: Option<String>,
}

response! {
    DecryptResponse {
        "Plaintext" => plaintext: value,
        "RequestId" => request_id: value,
        "CertIdentifier" => cert_identifier: value,
    }
}
