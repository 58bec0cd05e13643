// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeGeneral`, from `ocr-api/RecognizeGeneral.md`.

use alicloud_runtime::codegen::*;

/// Reads unstructured text from an image, with the position of each piece.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeGeneralRequest::new();
/// let reply = client.recognize_general(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeGeneralRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeGeneralRequest {
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
}

request! {
    RecognizeGeneralRequest {
        "Url" => url: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeGeneralRequest {
    type Response = RecognizeGeneralResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeGeneral");
}

/// Response to [`RecognizeGeneralRequest`].
#[non_exhaustive]
pub struct RecognizeGeneralResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `43A29C77-405E-4CC0-BC55-EE694AD00655`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `noPermission`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// All text in one string.
    pub content: Option<String>,
    /// What is known about the prism words.
    pub prism_words_info: Vec<PrismWordsInfo>,
    /// How many pieces of text were read.
    pub prism_wnum: Option<i32>,
    /// Pixels from top to bottom.
    pub height: Option<i32>,
    /// Pixels from left to right.
    pub width: Option<i32>,
    /// Height of the org in the picture or video.
    pub org_height: Option<i32>,
    /// Width of the org in the picture or video.
    pub org_width: Option<i32>,
}

response! {
    RecognizeGeneralResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
        "content" => content: value,
        "prism_wordsInfo" => prism_words_info: list(""),
        "prism_wnum" => prism_wnum: value,
        "height" => height: value,
        "width" => width: value,
        "orgHeight" => org_height: value,
        "orgWidth" => org_width: value,
    }
}

/// What is known about the prism words.
#[non_exhaustive]
pub struct PrismWordsInfo {
    /// Degrees by which it is turned.
    pub angle: Option<i32>,
    /// Pixels from top to bottom.
    pub height: Option<i32>,
    /// Pixels from left to right.
    pub width: Option<i32>,
    /// The pos that were found or are concerned, one entry each.
    pub pos: Vec<String>,
    /// Text of this piece.
    pub word: Option<String>,
}

response! {
    PrismWordsInfo {
        "angle" => angle: value,
        "height" => height: value,
        "width" => width: value,
        "pos" => pos: list(""),
        "word" => word: value,
    }
}
