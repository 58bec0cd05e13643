// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeEduPaperOcr`, from `ocr-api/RecognizeEduPaperOcr.md`.

use alicloud_runtime::codegen::*;

/// Reads a whole scanned page of a test, printed text and formulas included.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeEduPaperOcrRequest::new()
///     .image_type("text");
/// let reply = client.recognize_edu_paper_ocr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeEduPaperOcrRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// **Required.** Which kind of image it is or is to be. Example: `text`.
    pub image_type: Option<String>,
    /// Party that the certificate or token was issued to, or what a text is about. Example: `text`.
    pub subject: Option<String>,
    /// Whether places are those in the picture as sent. Example: `false`.
    pub output_oricoord: Option<bool>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeEduPaperOcrRequest {
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
    /// Sets `ImageType`, which is required.
    pub fn image_type(mut self, value: impl Into<String>) -> Self {
        self.image_type = Some(value.into());
        self
    }
    /// Sets `Subject`.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }
    /// Sets `OutputOricoord`.
    #[inline]
    pub fn output_oricoord(mut self, value: bool) -> Self {
        self.output_oricoord = Some(value);
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    RecognizeEduPaperOcrRequest {
        "Url" => url: query,
        "ImageType" => image_type: query,
        "Subject" => subject: query,
        "OutputOricoord" => output_oricoord: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeEduPaperOcrRequest {
    type Response = RecognizeEduPaperOcrResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeEduPaperOcr")
        .required(&["ImageType"]);
}

/// Response to [`RecognizeEduPaperOcrRequest`].
#[non_exhaustive]
pub struct RecognizeEduPaperOcrResponse {
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
    RecognizeEduPaperOcrResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
