// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeHandwriting`, from `ocr-api/RecognizeHandwriting.md`.

use alicloud_runtime::codegen::*;

/// Reads handwritten Chinese, English and digits.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeHandwritingRequest::new();
/// let reply = client.recognize_handwriting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeHandwritingRequest {
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// What is known about the output char. Example: `false`.
    pub output_char_info: Option<bool>,
    /// Whether the picture is turned upright first. Example: `false`.
    pub need_rotate: Option<bool>,
    /// Whether tables come back as cells. Example: `false`.
    pub output_table: Option<bool>,
    /// Whether text comes from top to bottom and left to right. Default: `false`. Example: `false`.
    pub need_sort_page: Option<bool>,
    /// Whether lines are put together to paragraphs. Example: `false`.
    pub paragraph: Option<bool>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeHandwritingRequest {
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
    /// Sets `OutputCharInfo`.
    #[inline]
    pub fn output_char_info(mut self, value: bool) -> Self {
        self.output_char_info = Some(value);
        self
    }
    /// Sets `NeedRotate`.
    #[inline]
    pub fn need_rotate(mut self, value: bool) -> Self {
        self.need_rotate = Some(value);
        self
    }
    /// Sets `OutputTable`.
    #[inline]
    pub fn output_table(mut self, value: bool) -> Self {
        self.output_table = Some(value);
        self
    }
    /// Sets `NeedSortPage`.
    #[inline]
    pub fn need_sort_page(mut self, value: bool) -> Self {
        self.need_sort_page = Some(value);
        self
    }
    /// Sets `Paragraph`.
    #[inline]
    pub fn paragraph(mut self, value: bool) -> Self {
        self.paragraph = Some(value);
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    RecognizeHandwritingRequest {
        "Url" => url: query,
        "OutputCharInfo" => output_char_info: query,
        "NeedRotate" => need_rotate: query,
        "OutputTable" => output_table: query,
        "NeedSortPage" => need_sort_page: query,
        "Paragraph" => paragraph: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeHandwritingRequest {
    type Response = RecognizeHandwritingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeHandwriting");
}

/// Response to [`RecognizeHandwritingRequest`].
#[non_exhaustive]
pub struct RecognizeHandwritingResponse {
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
    RecognizeHandwritingResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
