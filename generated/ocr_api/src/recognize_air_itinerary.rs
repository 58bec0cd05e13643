// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeAirItinerary`, from `ocr-api/RecognizeAirItinerary.md`.

use alicloud_runtime::codegen::*;

/// Reads passenger, flights and fares from an air travel itinerary receipt.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeAirItineraryRequest::new();
/// let reply = client.recognize_air_itinerary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeAirItineraryRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeAirItineraryRequest {
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
    RecognizeAirItineraryRequest {
        "Url" => url: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeAirItineraryRequest {
    type Response = RecognizeAirItineraryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeAirItinerary")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`RecognizeAirItineraryRequest`].
#[non_exhaustive]
pub struct RecognizeAirItineraryResponse {
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
    RecognizeAirItineraryResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
