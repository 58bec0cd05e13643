// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeSocialSecurityCardVersionII`, from `ocr-api/RecognizeSocialSecurityCardVersionII.md`.

use alicloud_runtime::codegen::*;

/// Reads a social security card into named fields; the current version of this recognition.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeSocialSecurityCardVersionIIRequest::new();
/// let reply = client.recognize_social_security_card_version_ii(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeSocialSecurityCardVersionIIRequest {
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeSocialSecurityCardVersionIIRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    RecognizeSocialSecurityCardVersionIIRequest {
        "Url" => url: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeSocialSecurityCardVersionIIRequest {
    type Response = RecognizeSocialSecurityCardVersionIIResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeSocialSecurityCardVersionII");
}

/// Response to [`RecognizeSocialSecurityCardVersionIIRequest`].
#[non_exhaustive]
pub struct RecognizeSocialSecurityCardVersionIIResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `43A29C77-405E-4CC0-BC55-EE694AD00655`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `noPermission`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    RecognizeSocialSecurityCardVersionIIResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
