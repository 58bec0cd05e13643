// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeTableOcr`, from `ocr-api/RecognizeTableOcr.md`.

use alicloud_runtime::codegen::*;

/// Reads tables, with or without lines, into rows and cells.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeTableOcrRequest::new();
/// let reply = client.recognize_table_ocr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeTableOcrRequest {
    /// URL, or the path in it, that the call or the item is about.
    /// Length: at most 2048. Example: `https://example.png`.
    pub url: Option<String>,
    /// Whether the picture is turned upright first. Example: `true`.
    pub need_rotate: Option<bool>,
    /// Whether the table has no lines. Example: `false`.
    pub line_less: Option<bool>,
    /// Whether the whole picture is taken as one table. Default: `false`. Example: `false`.
    pub skip_detection: Option<bool>,
    /// Whether the table is filled in by hand. Example: `false`.
    pub is_hand_writing: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeTableOcrRequest {
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
    /// Sets `NeedRotate`.
    #[inline]
    pub fn need_rotate(mut self, value: bool) -> Self {
        self.need_rotate = Some(value);
        self
    }
    /// Sets `LineLess`.
    #[inline]
    pub fn line_less(mut self, value: bool) -> Self {
        self.line_less = Some(value);
        self
    }
    /// Sets `SkipDetection`.
    #[inline]
    pub fn skip_detection(mut self, value: bool) -> Self {
        self.skip_detection = Some(value);
        self
    }
    /// Sets `IsHandWriting`.
    pub fn is_hand_writing(mut self, value: impl Into<String>) -> Self {
        self.is_hand_writing = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    RecognizeTableOcrRequest {
        "Url" => url: query,
        "NeedRotate" => need_rotate: query,
        "LineLess" => line_less: query,
        "SkipDetection" => skip_detection: query,
        "IsHandWriting" => is_hand_writing: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeTableOcrRequest {
    type Response = RecognizeTableOcrResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeTableOcr");
}

/// Response to [`RecognizeTableOcrRequest`].
#[non_exhaustive]
pub struct RecognizeTableOcrResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `43A29C77-405E-4CC0-BC55-EE694AD00655`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `unmatchedImageType`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    RecognizeTableOcrResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
