// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeHotelConsume`, from `ocr-api/RecognizeHotelConsume.md`.

use alicloud_runtime::codegen::*;

/// Reads dates, items and amounts from a hotel folio.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeHotelConsumeRequest::new();
/// let reply = client.recognize_hotel_consume(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeHotelConsumeRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeHotelConsumeRequest {
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
    RecognizeHotelConsumeRequest {
        "Url" => url: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeHotelConsumeRequest {
    type Response = RecognizeHotelConsumeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeHotelConsume")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`RecognizeHotelConsumeRequest`].
#[non_exhaustive]
pub struct RecognizeHotelConsumeResponse {
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
    RecognizeHotelConsumeResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
