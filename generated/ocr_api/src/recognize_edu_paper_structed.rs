// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeEduPaperStructed`, from `ocr-api/RecognizeEduPaperStructed.md`.

use alicloud_runtime::codegen::*;

/// Takes the questions on a test page apart into stem, options, answers and figures.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeEduPaperStructedRequest::new();
/// let reply = client.recognize_edu_paper_structed(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeEduPaperStructedRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
    /// Party that the certificate or token was issued to, or what a text is about.
    pub subject: Option<String>,
    /// Whether the picture is turned upright first.
    pub need_rotate: Option<bool>,
    /// Whether places are those in the picture as sent.
    pub output_oricoord: Option<bool>,
}

impl RecognizeEduPaperStructedRequest {
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
    /// Sets `Subject`.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }
    /// Sets `NeedRotate`.
    #[inline]
    pub fn need_rotate(mut self, value: bool) -> Self {
        self.need_rotate = Some(value);
        self
    }
    /// Sets `OutputOricoord`.
    #[inline]
    pub fn output_oricoord(mut self, value: bool) -> Self {
        self.output_oricoord = Some(value);
        self
    }
}

request! {
    RecognizeEduPaperStructedRequest {
        "Url" => url: query,
        "body" => body: form,
        "Subject" => subject: query,
        "NeedRotate" => need_rotate: query,
        "OutputOricoord" => output_oricoord: query,
    }
}

impl Operation for RecognizeEduPaperStructedRequest {
    type Response = RecognizeEduPaperStructedResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeEduPaperStructed")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`RecognizeEduPaperStructedRequest`].
#[non_exhaustive]
pub struct RecognizeEduPaperStructedResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `43A29C77-405E-4CC0-BC55-EE694AD00655`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    RecognizeEduPaperStructedResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
