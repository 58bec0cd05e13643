// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeIdcard`, from `ocr-api/RecognizeIdcard.md`.

use alicloud_runtime::codegen::*;

/// Reads the front or back of a mainland China identity card into named fields.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeIdcardRequest::new();
/// let reply = client.recognize_idcard(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeIdcardRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
    /// Whether places of photos, seals and the like come too.
    pub output_figure: Option<bool>,
    /// What is known about the output quality.
    pub output_quality_info: Option<bool>,
    /// Whether a large language model helps; more accurate and slower.
    pub llm_rec: Option<bool>,
}

impl RecognizeIdcardRequest {
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
    /// Sets `OutputQualityInfo`.
    #[inline]
    pub fn output_quality_info(mut self, value: bool) -> Self {
        self.output_quality_info = Some(value);
        self
    }
    /// Sets `Llm_rec`.
    #[inline]
    pub fn llm_rec(mut self, value: bool) -> Self {
        self.llm_rec = Some(value);
        self
    }
}

request! {
    RecognizeIdcardRequest {
        "Url" => url: query,
        "body" => body: form,
        "OutputFigure" => output_figure: query,
        "OutputQualityInfo" => output_quality_info: query,
        "Llm_rec" => llm_rec: query,
    }
}

impl Operation for RecognizeIdcardRequest {
    type Response = RecognizeIdcardResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeIdcard");
}

/// Response to [`RecognizeIdcardRequest`].
#[non_exhaustive]
pub struct RecognizeIdcardResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `86B83935-DD36-195B-B6E4-D07BE370C8B6`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `text`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    RecognizeIdcardResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
