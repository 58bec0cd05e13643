// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeDocumentStructure`, from `ocr-api/RecognizeDocumentStructure.md`.

use alicloud_runtime::codegen::*;

/// Reads a document and returns its structure, that is headings, paragraphs and tables, besides the
/// text.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeDocumentStructureRequest::new();
/// let reply = client.recognize_document_structure(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeDocumentStructureRequest {
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
    /// Whether the picture is turned upright first.
    pub need_rotate: Option<bool>,
    /// What is known about the output char.
    pub output_char_info: Option<bool>,
    /// Whether tables come back as cells.
    pub output_table: Option<bool>,
    /// Whether text comes from top to bottom and left to right.
    pub need_sort_page: Option<bool>,
    /// Which page of the list to return.
    pub page: Option<bool>,
    /// Whether seals are removed before reading.
    pub no_stamp: Option<bool>,
    /// Whether lines are put together to paragraphs.
    pub paragraph: Option<bool>,
    /// Whether words are put together to lines.
    pub row: Option<bool>,
    /// Whether the result has the newer layout.
    pub use_new_style_output: Option<bool>,
}

impl RecognizeDocumentStructureRequest {
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
    /// Sets `NeedRotate`.
    #[inline]
    pub fn need_rotate(mut self, value: bool) -> Self {
        self.need_rotate = Some(value);
        self
    }
    /// Sets `OutputCharInfo`.
    #[inline]
    pub fn output_char_info(mut self, value: bool) -> Self {
        self.output_char_info = Some(value);
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
    /// Sets `Page`.
    #[inline]
    pub fn page(mut self, value: bool) -> Self {
        self.page = Some(value);
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
    /// Sets `UseNewStyleOutput`.
    #[inline]
    pub fn use_new_style_output(mut self, value: bool) -> Self {
        self.use_new_style_output = Some(value);
        self
    }
}

request! {
    RecognizeDocumentStructureRequest {
        "Url" => url: query,
        "body" => body: form,
        "NeedRotate" => need_rotate: query,
        "OutputCharInfo" => output_char_info: query,
        "OutputTable" => output_table: query,
        "NeedSortPage" => need_sort_page: query,
        "Page" => page: query,
        "NoStamp" => no_stamp: query,
        "Paragraph" => paragraph: query,
        "Row" => row: query,
        "UseNewStyleOutput" => use_new_style_output: query,
    }
}

impl Operation for RecognizeDocumentStructureRequest {
    type Response = RecognizeDocumentStructureResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeDocumentStructure");
}

/// Response to [`RecognizeDocumentStructureRequest`].
#[non_exhaustive]
pub struct RecognizeDocumentStructureResponse {
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
    RecognizeDocumentStructureResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
