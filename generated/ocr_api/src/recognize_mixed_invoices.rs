// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeMixedInvoices`, from `ocr-api/RecognizeMixedInvoices.md`.

use alicloud_runtime::codegen::*;

/// Finds several invoices of different kinds on one page and reads each of them.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeMixedInvoicesRequest::new();
/// let reply = client.recognize_mixed_invoices(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeMixedInvoicesRequest {
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// Whether this holds: merge pdf pages.
    pub merge_pdf_pages: Option<bool>,
}

impl RecognizeMixedInvoicesRequest {
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
    /// Sets `MergePdfPages`.
    #[inline]
    pub fn merge_pdf_pages(mut self, value: bool) -> Self {
        self.merge_pdf_pages = Some(value);
        self
    }
}

request! {
    RecognizeMixedInvoicesRequest {
        "Url" => url: query,
        "body" => body: form,
        "PageNo" => page_no: query,
        "MergePdfPages" => merge_pdf_pages: query,
    }
}

impl Operation for RecognizeMixedInvoicesRequest {
    type Response = RecognizeMixedInvoicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeMixedInvoices")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`RecognizeMixedInvoicesRequest`].
#[non_exhaustive]
pub struct RecognizeMixedInvoicesResponse {
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
    RecognizeMixedInvoicesResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
