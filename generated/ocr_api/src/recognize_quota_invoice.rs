// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeQuotaInvoice`, from `ocr-api/RecognizeQuotaInvoice.md`.

use alicloud_runtime::codegen::*;

/// Reads code, number and amount from a fixed-amount invoice.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeQuotaInvoiceRequest::new();
/// let reply = client.recognize_quota_invoice(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeQuotaInvoiceRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeQuotaInvoiceRequest {
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
    RecognizeQuotaInvoiceRequest {
        "Url" => url: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeQuotaInvoiceRequest {
    type Response = RecognizeQuotaInvoiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeQuotaInvoice")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`RecognizeQuotaInvoiceRequest`].
#[non_exhaustive]
pub struct RecognizeQuotaInvoiceResponse {
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
    RecognizeQuotaInvoiceResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
