// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeChinesePassport`, from `ocr-api/RecognizeChinesePassport.md`.

use alicloud_runtime::codegen::*;

/// Reads name, number and dates from a Chinese passport.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeChinesePassportRequest::new();
/// let reply = client.recognize_chinese_passport(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeChinesePassportRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
    /// Whether places of photos, seals and the like come too.
    pub output_figure: Option<bool>,
}

impl RecognizeChinesePassportRequest {
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
    /// Sets `OutputFigure`.
    #[inline]
    pub fn output_figure(mut self, value: bool) -> Self {
        self.output_figure = Some(value);
        self
    }
}

request! {
    RecognizeChinesePassportRequest {
        "Url" => url: query,
        "body" => body: form,
        "OutputFigure" => output_figure: query,
    }
}

impl Operation for RecognizeChinesePassportRequest {
    type Response = RecognizeChinesePassportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeChinesePassport");
}

/// Response to [`RecognizeChinesePassportRequest`].
#[non_exhaustive]
pub struct RecognizeChinesePassportResponse {
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
    RecognizeChinesePassportResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
