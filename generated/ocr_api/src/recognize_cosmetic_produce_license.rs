// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeCosmeticProduceLicense`, from `ocr-api/RecognizeCosmeticProduceLicense.md`.

use alicloud_runtime::codegen::*;

/// Reads the fields of a cosmetics production license.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeCosmeticProduceLicenseRequest::new();
/// let reply = client.recognize_cosmetic_produce_license(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeCosmeticProduceLicenseRequest {
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeCosmeticProduceLicenseRequest {
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
    RecognizeCosmeticProduceLicenseRequest {
        "Url" => url: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeCosmeticProduceLicenseRequest {
    type Response = RecognizeCosmeticProduceLicenseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeCosmeticProduceLicense")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`RecognizeCosmeticProduceLicenseRequest`].
#[non_exhaustive]
pub struct RecognizeCosmeticProduceLicenseResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AA91C84E-7DB9-1951-B8FE-D830076A0473`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    RecognizeCosmeticProduceLicenseResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
