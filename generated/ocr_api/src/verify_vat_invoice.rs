// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifyVATInvoice`, from `ocr-api/VerifyVATInvoice.md`.

use alicloud_runtime::codegen::*;

/// Verifies an invoice by its key fields and returns what is officially recorded about it.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::VerifyVATInvoiceRequest::new()
///     .invoice_no("...")
///     .invoice_date("...");
/// let reply = client.verify_vat_invoice(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyVATInvoiceRequest {
    /// Code that stands for the invoice, for programs to act on.
    pub invoice_code: Option<String>,
    /// **Required.** Number that picks out the invoice.
    pub invoice_no: Option<String>,
    /// **Required.** Day or moment of the invoice.
    pub invoice_date: Option<String>,
    /// Sum on the invoice that is to be compared.
    pub invoice_sum: Option<String>,
    /// Code that stands for the verify, for programs to act on.
    pub verify_code: Option<String>,
    /// Kind of invoice to be verified, as a number.
    pub invoice_kind: Option<i32>,
}

impl VerifyVATInvoiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InvoiceCode`.
    pub fn invoice_code(mut self, value: impl Into<String>) -> Self {
        self.invoice_code = Some(value.into());
        self
    }
    /// Sets `InvoiceNo`, which is required.
    pub fn invoice_no(mut self, value: impl Into<String>) -> Self {
        self.invoice_no = Some(value.into());
        self
    }
    /// Sets `InvoiceDate`, which is required.
    pub fn invoice_date(mut self, value: impl Into<String>) -> Self {
        self.invoice_date = Some(value.into());
        self
    }
    /// Sets `InvoiceSum`.
    pub fn invoice_sum(mut self, value: impl Into<String>) -> Self {
        self.invoice_sum = Some(value.into());
        self
    }
    /// Sets `VerifyCode`.
    pub fn verify_code(mut self, value: impl Into<String>) -> Self {
        self.verify_code = Some(value.into());
        self
    }
    /// Sets `InvoiceKind`.
    #[inline]
    pub fn invoice_kind(mut self, value: i32) -> Self {
        self.invoice_kind = Some(value);
        self
    }
}

request! {
    VerifyVATInvoiceRequest {
        "InvoiceCode" => invoice_code: query,
        "InvoiceNo" => invoice_no: query,
        "InvoiceDate" => invoice_date: query,
        "InvoiceSum" => invoice_sum: query,
        "VerifyCode" => verify_code: query,
        "InvoiceKind" => invoice_kind: query,
    }
}

impl Operation for VerifyVATInvoiceRequest {
    type Response = VerifyVATInvoiceResponse;
    type Error = VerifyVATInvoiceError;
    const INFO: OperationInfo = super::operation("VerifyVATInvoice")
        .required(&["InvoiceNo", "InvoiceDate"]);
    const ERRORS: &'static [VerifyVATInvoiceError] = &[
        VerifyVATInvoiceError::ServiceUnavailable,
    ];
}

/// Response to [`VerifyVATInvoiceRequest`].
#[non_exhaustive]
pub struct VerifyVATInvoiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `43A29C77-405E-4CC0-BC55-EE694AD00655`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
}

response! {
    VerifyVATInvoiceResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`VerifyVATInvoiceRequest`] names.
///
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type VerifyVATInvoiceError = super::DocumentedError;
