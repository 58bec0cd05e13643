// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeMedicalDeviceProduceLicense`, from `ocr-api/RecognizeMedicalDeviceProduceLicense.md`.

use alicloud_runtime::codegen::*;

/// Reads the fields of a license for producing medical devices.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeMedicalDeviceProduceLicenseRequest::new();
/// let reply = client.recognize_medical_device_produce_license(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeMedicalDeviceProduceLicenseRequest {
    /// URL, or the path in it, that the call or the item is about.
    /// Length: at most 2048. Example: `https://img.alicdn.com/tfs/TB13MJ.MuT2gK0jSZFvXXXnFXXa-1417-994.png`.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeMedicalDeviceProduceLicenseRequest {
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
    RecognizeMedicalDeviceProduceLicenseRequest {
        "Url" => url: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeMedicalDeviceProduceLicenseRequest {
    type Response = RecognizeMedicalDeviceProduceLicenseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeMedicalDeviceProduceLicense");
}

/// Response to [`RecognizeMedicalDeviceProduceLicenseRequest`].
#[non_exhaustive]
pub struct RecognizeMedicalDeviceProduceLicenseResponse {
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
    RecognizeMedicalDeviceProduceLicenseResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
