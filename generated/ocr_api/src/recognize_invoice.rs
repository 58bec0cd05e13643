// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeInvoice`, from `ocr-api/RecognizeInvoice.md`.

use alicloud_runtime::codegen::*;

/// Reads a VAT invoice into named fields, with its detail lines.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeInvoiceRequest::new();
/// let reply = client.recognize_invoice(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeInvoiceRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
}

impl RecognizeInvoiceRequest {
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
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
}

request! {
    RecognizeInvoiceRequest {
        "Url" => url: query,
        "body" => body: form,
        "PageNo" => page_no: query,
    }
}

impl Operation for RecognizeInvoiceRequest {
    type Response = RecognizeInvoiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeInvoice");
}

/// Response to [`RecognizeInvoiceRequest`].
#[non_exhaustive]
pub struct RecognizeInvoiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `43A29C77-405E-4CC0-BC55-EE694AD00655`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `text`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    RecognizeInvoiceResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
