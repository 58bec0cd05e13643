// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySignature`, from `cloudapi/ModifySignature.md`.

use alicloud_runtime::codegen::*;

/// Changes a backend signature key, including its key and secret.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifySignatureRequest::new()
///     .signature_id("...");
/// let reply = client.modify_signature(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySignatureRequest {
    /// **Required.** Key with which the gateway signs requests to the backend.
    pub signature_id: Option<String>,
    /// Display text for the signing key.
    pub signature_name: Option<String>,
    /// Key that opens, signs or picks out the signature.
    pub signature_key: Option<String>,
    /// Secret of the signature key.
    pub signature_secret: Option<String>,
}

impl ModifySignatureRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SignatureId`, which is required.
    pub fn signature_id(mut self, value: impl Into<String>) -> Self {
        self.signature_id = Some(value.into());
        self
    }
    /// Sets `SignatureName`.
    pub fn signature_name(mut self, value: impl Into<String>) -> Self {
        self.signature_name = Some(value.into());
        self
    }
    /// Sets `SignatureKey`.
    pub fn signature_key(mut self, value: impl Into<String>) -> Self {
        self.signature_key = Some(value.into());
        self
    }
    /// Sets `SignatureSecret`.
    pub fn signature_secret(mut self, value: impl Into<String>) -> Self {
        self.signature_secret = Some(value.into());
        self
    }
}

request! {
    ModifySignatureRequest {
        "SignatureId" => signature_id: query,
        "SignatureName" => signature_name: query,
        "SignatureKey" => signature_key: query,
        "SignatureSecret" => signature_secret: query,
    }
}

impl Operation for ModifySignatureRequest {
    type Response = ModifySignatureResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySignature")
        .required(&["SignatureId"]);
}

/// Response to [`ModifySignatureRequest`].
#[non_exhaustive]
pub struct ModifySignatureResponse {
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
    ModifySignatureResponse {
        "RequestId" => request_id: value,
        "SignatureId" => signature_id: value,
        "SignatureName" => signature_name: value,
    }
}
