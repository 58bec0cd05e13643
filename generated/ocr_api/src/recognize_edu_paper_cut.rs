// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeEduPaperCut`, from `ocr-api/RecognizeEduPaperCut.md`.

use alicloud_runtime::codegen::*;

/// Finds the single questions on a page of a test or workbook and cuts them apart.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeEduPaperCutRequest::new()
///     .cut_type("...")
///     .image_type("...");
/// let reply = client.recognize_edu_paper_cut(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeEduPaperCutRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
    /// **Required.** Which kind of cut it is or is to be.
    pub cut_type: Option<String>,
    /// **Required.** Which kind of image it is or is to be.
    pub image_type: Option<String>,
    /// Party that the certificate or token was issued to, or what a text is about.
    pub subject: Option<String>,
    /// Whether places are those in the picture as sent.
    pub output_oricoord: Option<bool>,
}

impl RecognizeEduPaperCutRequest {
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
    /// Sets `CutType`, which is required.
    pub fn cut_type(mut self, value: impl Into<String>) -> Self {
        self.cut_type = Some(value.into());
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
}

request! {
    RecognizeEduPaperCutRequest {
        "Url" => url: query,
        "body" => body: form,
        "CutType" => cut_type: query,
        "ImageType" => image_type: query,
        "Subject" => subject: query,
        "OutputOricoord" => output_oricoord: query,
    }
}

impl Operation for RecognizeEduPaperCutRequest {
    type Response = RecognizeEduPaperCutResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeEduPaperCut")
        .required(&["CutType", "ImageType"]);
}

/// Response to [`RecognizeEduPaperCutRequest`].
#[non_exhaustive]
pub struct RecognizeEduPaperCutResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `43A29C77-405E-4CC0-BC55-EE694AD00655`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `text`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    RecognizeEduPaperCutResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
