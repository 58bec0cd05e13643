// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeInternationalBusinessLicense`, from `ocr-api/RecognizeInternationalBusinessLicense.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Country};

/// Reads a business license of the country given in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeInternationalBusinessLicenseRequest::new()
///     .country("...");
/// let reply = client.recognize_international_business_license(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeInternationalBusinessLicenseRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
    /// **Required.** Country or region that the address or the data belongs to.
    /// Here: `India`, `Korea`.
    pub country: Option<Open<Country>>,
}

impl RecognizeInternationalBusinessLicenseRequest {
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
    RecognizeInternationalBusinessLicenseRequest {
        "Url" => url: query,
        "body" => body: form,
        "Country" => country: query,
    }
}

impl Operation for RecognizeInternationalBusinessLicenseRequest {
    type Response = RecognizeInternationalBusinessLicenseResponse;
    type Error = RecognizeInternationalBusinessLicenseError;
    const INFO: OperationInfo = super::operation("RecognizeInternationalBusinessLicense")
        .required(&["Country"]);
    const ERRORS: &'static [RecognizeInternationalBusinessLicenseError] = &[
        RecognizeInternationalBusinessLicenseError::IllegalCountryName,
    ];
}

/// Response to [`RecognizeInternationalBusinessLicenseRequest`].
#[non_exhaustive]
pub struct RecognizeInternationalBusinessLicenseResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `43A29C77-405E-4CC0-BC55-EE694AD00655`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `unmatchedImageType`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    RecognizeInternationalBusinessLicenseResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`RecognizeInternationalBusinessLicenseRequest`] names.
///
/// - [`IllegalCountryName`](super::DocumentedError::IllegalCountryName)
pub type RecognizeInternationalBusinessLicenseError = super::DocumentedError;
