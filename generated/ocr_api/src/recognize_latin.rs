// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeLatin`, from `ocr-api/RecognizeLatin.md`.

use alicloud_runtime::codegen::*;

/// Reads printed text in Latin languages, with table and position data if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeLatinRequest::new();
/// let reply = client.recognize_latin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeLatinRequest {
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
    /// What is known about the output char.
    pub output_char_info: Option<bool>,
    /// Whether the picture is turned upright first.
    pub need_rotate: Option<bool>,
    /// Whether tables come back as cells.
    pub output_table: Option<bool>,
}

impl RecognizeLatinRequest {
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
}

request! {
    RecognizeLatinRequest {
        "Url" => url: query,
        "body" => body: form,
        "OutputCharInfo" => output_char_info: query,
        "NeedRotate" => need_rotate: query,
        "OutputTable" => output_table: query,
    }
}

impl Operation for RecognizeLatinRequest {
    type Response = RecognizeLatinResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeLatin")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`RecognizeLatinRequest`].
#[non_exhaustive]
pub struct RecognizeLatinResponse {
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
    RecognizeLatinResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
