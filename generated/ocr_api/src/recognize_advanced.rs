// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeAdvanced`, from `ocr-api/RecognizeAdvanced.md`.

use alicloud_runtime::codegen::*;

/// Reads all text of an image with high accuracy, tables, seals and rotated text included.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeAdvancedRequest::new();
/// let reply = client.recognize_advanced(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeAdvancedRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
    /// What is known about the output char.
    pub output_char_info: Option<bool>,
    /// Whether the picture is turned upright first.
    pub need_rotate: Option<bool>,
    /// Whether tables come back as cells.
    pub output_table: Option<bool>,
    /// Whether text comes from top to bottom and left to right.
    pub need_sort_page: Option<bool>,
    /// Whether places of photos, seals and the like come too.
    pub output_figure: Option<bool>,
    /// Whether seals are removed before reading.
    pub no_stamp: Option<bool>,
    /// Whether lines are put together to paragraphs.
    pub paragraph: Option<bool>,
    /// Whether words are put together to lines.
    pub row: Option<bool>,
}

impl RecognizeAdvancedRequest {
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
    /// Sets `OutputFigure`.
    #[inline]
    pub fn output_figure(mut self, value: bool) -> Self {
        self.output_figure = Some(value);
        self
    }
    /// Sets `NoStamp`.
    #[inline]
    pub fn no_stamp(mut self, value: bool) -> Self {
        self.no_stamp = Some(value);
        self
    }
    /// Sets `Paragraph`.
    #[inline]
    pub fn paragraph(mut self, value: bool) -> Self {
        self.paragraph = Some(value);
        self
    }
    /// Sets `Row`.
    #[inline]
    pub fn row(mut self, value: bool) -> Self {
        self.row = Some(value);
        self
    }
}

request! {
    RecognizeAdvancedRequest {
        "Url" => url: query,
        "body" => body: form,
        "OutputCharInfo" => output_char_info: query,
        "NeedRotate" => need_rotate: query,
        "OutputTable" => output_table: query,
        "NeedSortPage" => need_sort_page: query,
        "OutputFigure" => output_figure: query,
        "NoStamp" => no_stamp: query,
        "Paragraph" => paragraph: query,
        "Row" => row: query,
    }
}

impl Operation for RecognizeAdvancedRequest {
    type Response = RecognizeAdvancedResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeAdvanced")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`RecognizeAdvancedRequest`].
#[non_exhaustive]
pub struct RecognizeAdvancedResponse {
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
    RecognizeAdvancedResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
