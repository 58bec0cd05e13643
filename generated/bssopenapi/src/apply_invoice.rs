// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyInvoice`, from `bssopenapi/ApplyInvoice.md`.

use alicloud_runtime::codegen::*;

/// Applies for an invoice on selected items or on an amount.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::ApplyInvoiceRequest::new()
///     .invoice_amount(1)
///     .customer_id(1)
///     .address_id(1)
///     .apply_user_nick("...")
///     .selected_ids([1]);
/// let reply = client.apply_invoice(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyInvoiceRequest {
    /// **Required.** Amount to be invoiced, in cents; counts only when invoicing by amount.
    pub invoice_amount: Option<i64>,
    /// **Required.** Invoice title to be used, by the ID that
    /// [`QueryInvoicingCustomerList`](super::Client::query_invoicing_customer_list) returned.
    pub customer_id: Option<i64>,
    /// **Required.** Where a paper invoice is mailed to, by the ID that
    /// [`QueryCustomerAddressList`](super::Client::query_customer_address_list) returned.
    pub address_id: Option<i64>,
    /// Whether the invoice comes on paper, 0, or electronically, 1.
    pub invoicing_type: Option<i32>,
    /// Who issues the invoice; only `1`, the tax platform, is accepted.
    pub process_way: Option<i32>,
    /// **Required.** Name of the person who applies, as free text that is not checked.
    pub apply_user_nick: Option<String>,
    /// Whether `InvoiceAmount` is invoiced rather than everything that the selected items come to.
    pub invoice_by_amount: Option<bool>,
    /// Remark of your own to be put on the invoice.
    pub user_remark: Option<String>,
    /// **Required.** Items to be invoiced, by the IDs that
    /// [`QueryEvaluateList`](super::Client::query_evaluate_list) returned. Items: at most 10000.
    pub selected_ids: Vec<i64>,
    /// Email addresses that an electronic invoice goes to.
    pub emails: Option<String>,
}

impl ApplyInvoiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InvoiceAmount`, which is required.
    #[inline]
    pub fn invoice_amount(mut self, value: i64) -> Self {
        self.invoice_amount = Some(value);
        self
    }
    /// Sets `CustomerId`, which is required.
    #[inline]
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets `AddressId`, which is required.
    #[inline]
    pub fn address_id(mut self, value: i64) -> Self {
        self.address_id = Some(value);
        self
    }
    /// Sets `InvoicingType`.
    #[inline]
    pub fn invoicing_type(mut self, value: i32) -> Self {
        self.invoicing_type = Some(value);
        self
    }
    /// Sets `ProcessWay`.
    #[inline]
    pub fn process_way(mut self, value: i32) -> Self {
        self.process_way = Some(value);
        self
    }
    /// Sets `ApplyUserNick`, which is required.
    pub fn apply_user_nick(mut self, value: impl Into<String>) -> Self {
        self.apply_user_nick = Some(value.into());
        self
    }
    /// Sets `InvoiceByAmount`.
    #[inline]
    pub fn invoice_by_amount(mut self, value: bool) -> Self {
        self.invoice_by_amount = Some(value);
        self
    }
    /// Sets `UserRemark`.
    pub fn user_remark(mut self, value: impl Into<String>) -> Self {
        self.user_remark = Some(value.into());
        self
    }
    /// Sets `SelectedIds`, which is required.
    pub fn selected_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.selected_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `emails`.
    pub fn emails(mut self, value: impl Into<String>) -> Self {
        self.emails = Some(value.into());
        self
    }
}

request! {
    ApplyInvoiceRequest {
        "InvoiceAmount" => invoice_amount: query,
        "CustomerId" => customer_id: query,
        "AddressId" => address_id: query,
        "InvoicingType" => invoicing_type: query,
        "ProcessWay" => process_way: query,
        "ApplyUserNick" => apply_user_nick: query,
        "InvoiceByAmount" => invoice_by_amount: query,
        "UserRemark" => user_remark: query,
        "SelectedIds" => selected_ids: query,
        "emails" => emails: query,
    }
}

impl Operation for ApplyInvoiceRequest {
    type Response = ApplyInvoiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ApplyInvoice")
        .required(
            &["InvoiceAmount", "CustomerId", "AddressId", "ApplyUserNick", "SelectedIds"],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
}

/// Response to [`ApplyInvoiceRequest`].
#[non_exhaustive]
pub struct ApplyInvoiceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6000EE23-274B-4E07-A697-FF2E999520A4`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<InvoiceData>,
}

response! {
    ApplyInvoiceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct InvoiceData {
    /// Number of the invoice application. Example: `1323125534`.
    pub invoice_apply_id: Option<i64>,
}

response! {
    InvoiceData {
        "InvoiceApplyId" => invoice_apply_id: value,
    }
}
