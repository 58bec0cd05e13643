// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `Sign`, from `cas/Sign.md`.

use alicloud_runtime::codegen::*;

/// Signs data with the private key of a private certificate in the repository.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::SignRequest::new()
///     .message("...")
///     .cert_identifier("...")
///     .signing_algorithm("...")
///     .message_type("...");
/// let reply = client.sign(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SignRequest {
    /// **Required.** Data to sign or to check, in Base64.
    pub message: Option<String>,
    /// **Required.** Identifier under which the certificate is known across regions.
    pub cert_identifier: Option<String>,
    /// **Required.** Algorithm of the signature.
    pub signing_algorithm: Option<String>,
    /// **Required.** Form of the data: taken as it is (`RAW`), as Base64, or, for signing, as a hash
    /// (`DIGEST`).
    pub message_type: Option<String>,
}

impl SignRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Message`, which is required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets `CertIdentifier`, which is required.
    pub fn cert_identifier(mut self, value: impl Into<String>) -> Self {
        self.cert_identifier = Some(value.into());
        self
    }
    /// Sets `SigningAlgorithm`, which is required.
    pub fn signing_algorithm(mut self, value: impl Into<String>) -> Self {
        self.signing_algorithm = Some(value.into());
        self
    }
    /// Sets `MessageType`, which is required.
    pub fn message_type(mut self, value: impl Into<String>) -> Self {
        self.message_type = Some(value.into());
        self
    }
}

request! {
    SignRequest {
        "Message" => message: query,
        "CertIdentifier" => cert_identifier: query,
        "SigningAlgorithm" => signing_algorithm: query,
        "MessageType" => message_type: query,
    }
}

impl Operation for SignRequest {
    type Response = SignResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("Sign")
        .required(&["Message", "CertIdentifier", "SigningAlgorithm", "MessageType"]);
}

/// Response to [`SignRequest`].
#[non_exhaustive]
pub struct SignResponse {
    /// Signature that proves where it comes from.
    pub signature: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1ed33293-2e48-6b14-861e-538e28e408eb`.
    pub request_id: Option<String>,
}

response! {
    SignResponse {
        "Signature" => signature: value,
        "RequestId" => request_id: value,
    }
}
