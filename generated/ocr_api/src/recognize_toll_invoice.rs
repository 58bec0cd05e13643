// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeTollInvoice`, from `ocr-api/RecognizeTollInvoice.md`.

use alicloud_runtime::codegen::*;

/// Reads code, number and amount from a road or bridge toll invoice.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeTollInvoiceRequest::new();
/// let reply = client.recognize_toll_invoice(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeTollInvoiceRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeTollInvoiceRequest {
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
    RecognizeTollInvoiceRequest {
        "Url" => url: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeTollInvoiceRequest {
    type Response = RecognizeTollInvoiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeTollInvoice");
}

/// Response to [`RecognizeTollInvoiceRequest`].
#[non_exhaustive]
pub struct RecognizeTollInvoiceResponse {
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
    RecognizeTollInvoiceResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
