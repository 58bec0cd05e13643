// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeInternationalIdcard`, from `ocr-api/RecognizeInternationalIdcard.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Country};

/// Reads identity cards of countries other than China, such as for entry checks.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeInternationalIdcardRequest::new()
///     .country("...");
/// let reply = client.recognize_international_idcard(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeInternationalIdcardRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
    /// **Required.** Country or region that the address or the data belongs to.
    pub country: Option<Open<Country>>,
}

impl RecognizeInternationalIdcardRequest {
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
    /// Sets `Country`, which is required.
    pub fn country(mut self, value: impl Into<Open<Country>>) -> Self {
        self.country = Some(value.into());
        self
    }
}

request! {
    RecognizeInternationalIdcardRequest {
        "Url" => url: query,
        "body" => body: form,
        "Country" => country: query,
    }
}

impl Operation for RecognizeInternationalIdcardRequest {
    type Response = RecognizeInternationalIdcardResponse;
    type Error = RecognizeInternationalIdcardError;
    const INFO: OperationInfo = super::operation("RecognizeInternationalIdcard")
        .required(&["Country"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [RecognizeInternationalIdcardError] = &[
        RecognizeInternationalIdcardError::IllegalCountryName,
    ];
}

/// Response to [`RecognizeInternationalIdcardRequest`].
#[non_exhaustive]
pub struct RecognizeInternationalIdcardResponse {
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
    RecognizeInternationalIdcardResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`RecognizeInternationalIdcardRequest`] names.
///
/// - [`IllegalCountryName`](super::DocumentedError::IllegalCountryName)
pub type RecognizeInternationalIdcardError = super::DocumentedError;
