// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `Verify`, from `cas/Verify.md`.

use alicloud_runtime::codegen::*;

/// Checks a signature by a certificate in the repository.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::VerifyRequest::new()
///     .message("...")
///     .cert_identifier("...")
///     .signing_algorithm("...")
///     .message_type("...")
///     .signature_value("...");
/// let reply = client.verify(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyRequest {
    /// **Required.** Data to sign or to check, in Base64.
    pub message: Option<String>,
    /// **Required.** Identifier under which the certificate is known across regions.
    pub cert_identifier: Option<String>,
    /// **Required.** Algorithm of the signature.
    pub signing_algorithm: Option<String>,
    /// **Required.** Form of the data: taken as it is (`RAW`), as Base64, or, for signing, as a hash
    /// (`DIGEST`).
    pub message_type: Option<String>,
    /// **Required.** Value that the signature has or is given.
    pub signature_value: Option<String>,
}

impl VerifyRequest {
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
    /// Sets `SignatureValue`, which is required.
    pub fn signature_value(mut self, value: impl Into<String>) -> Self {
        self.signature_value = Some(value.into());
        self
    }
}

request! {
    VerifyRequest {
        "Message" => message: query,
        "CertIdentifier" => cert_identifier: query,
        "SigningAlgorithm" => signing_algorithm: query,
        "MessageType" => message_type: query,
        "SignatureValue" => signature_value: query,
    }
}

impl Operation for VerifyRequest {
    type Response = VerifyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("Verify")
        .required(
            &[
                "Message",
                "CertIdentifier",
                "SigningAlgorithm",
                "MessageType",
                "SignatureValue",
            ],
        );
}

/// Response to [`VerifyRequest`].
#[non_exhaustive]
pub struct VerifyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1ed33293-2e48-6b14-861e-538e28e408eb`.
    pub request_id: Option<String>,
    /// Whether the signature is right. Example: `true`.
    pub signature_valid: Option<bool>,
}

response! {
    VerifyResponse {
        "RequestId" => request_id: value,
        "SignatureValid" => signature_valid: value,
    }
}
