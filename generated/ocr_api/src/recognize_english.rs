// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeEnglish`, from `ocr-api/RecognizeEnglish.md`.

use alicloud_runtime::codegen::*;

/// Reads printed English text, split into words, with table and position data if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeEnglishRequest::new();
/// let reply = client.recognize_english(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeEnglishRequest {
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// Whether the picture is turned upright first. Example: `false`.
    pub need_rotate: Option<bool>,
    /// Whether tables come back as cells. Example: `false`.
    pub output_table: Option<bool>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeEnglishRequest {
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
    /// Sets `OutputTable`.
    #[inline]
    pub fn output_table(mut self, value: bool) -> Self {
        self.output_table = Some(value);
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    RecognizeEnglishRequest {
        "Url" => url: query,
        "NeedRotate" => need_rotate: query,
        "OutputTable" => output_table: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeEnglishRequest {
    type Response = RecognizeEnglishResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeEnglish");
}

/// Response to [`RecognizeEnglishRequest`].
#[non_exhaustive]
pub struct RecognizeEnglishResponse {
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
    RecognizeEnglishResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
