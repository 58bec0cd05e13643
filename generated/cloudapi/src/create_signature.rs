// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSignature`, from `cloudapi/CreateSignature.md`.

use alicloud_runtime::codegen::*;

/// Creates a signature key by which backends can recognize requests from API Gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateSignatureRequest::new()
///     .signature_name("...")
///     .signature_key("...")
///     .signature_secret("...");
/// let reply = client.create_signature(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSignatureRequest {
    /// **Required.** Display text for the signing key.
    pub signature_name: Option<String>,
    /// **Required.** Key that opens, signs or picks out the signature.
    pub signature_key: Option<String>,
    /// **Required.** Secret of the signature key.
    pub signature_secret: Option<String>,
}

impl CreateSignatureRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SignatureName`, which is required.
    pub fn signature_name(mut self, value: impl Into<String>) -> Self {
        self.signature_name = Some(value.into());
        self
    }
    /// Sets `SignatureKey`, which is required.
    pub fn signature_key(mut self, value: impl Into<String>) -> Self {
        self.signature_key = Some(value.into());
        self
    }
    /// Sets `SignatureSecret`, which is required.
    pub fn signature_secret(mut self, value: impl Into<String>) -> Self {
        self.signature_secret = Some(value.into());
        self
    }
}

request! {
    CreateSignatureRequest {
        "SignatureName" => signature_name: query,
        "SignatureKey" => signature_key: query,
        "SignatureSecret" => signature_secret: query,
    }
}

impl Operation for CreateSignatureRequest {
    type Response = CreateSignatureResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSignature")
        .required(&["SignatureName", "SignatureKey", "SignatureSecret"]);
}

/// Response to [`CreateSignatureRequest`].
#[non_exhaustive]
pub struct CreateSignatureResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ004`.
    pub request_id: Option<String>,
    /// Key with which the gateway signs requests to the backend.
    /// Example: `dd05f1c54d6749eda95f9fa6d491449a`.
    pub signature_id: Option<String>,
    /// Display text for the signing key. Example: `backendsignature`.
    pub signature_name: Option<String>,
}

response! {
    CreateSignatureResponse {
        "RequestId" => request_id: value,
        "SignatureId" => signature_id: value,
        "SignatureName" => signature_name: value,
    }
}
