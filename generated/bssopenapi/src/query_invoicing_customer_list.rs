// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryInvoicingCustomerList`, from `bssopenapi/QueryInvoicingCustomerList.md`.

use alicloud_runtime::codegen::*;

/// Lists the invoice titles of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryInvoicingCustomerListRequest::new();
/// let reply = client.query_invoicing_customer_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryInvoicingCustomerListRequest {}

impl QueryInvoicingCustomerListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    QueryInvoicingCustomerListRequest {}
}

impl Operation for QueryInvoicingCustomerListRequest {
    type Response = QueryInvoicingCustomerListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryInvoicingCustomerList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

/// Response to [`QueryInvoicingCustomerListRequest`].
#[non_exhaustive]
pub struct QueryInvoicingCustomerListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BBEF51A3-E933-4F40-A534-C673CBDB9C80`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<InvoicingCustomerData>,
}

response! {
    QueryInvoicingCustomerListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct InvoicingCustomerData {
    /// Invoice titles, one entry each.
    pub customer_invoice_list: Vec<CustomerInvoice>,
}

response! {
    InvoicingCustomerData {
        "CustomerInvoiceList" => customer_invoice_list: list("CustomerInvoice"),
    }
}

/// Invoice titles, one entry each.
#[non_exhaustive]
pub struct CustomerInvoice {
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `2`.
    pub status: Option<i64>,
    /// Kind of change made to the invoice title. Example: `1`.
    pub adjust_type: Option<i64>,
    /// Bank of the invoice title's holder. Example: `text`.
    pub bank: Option<String>,
    /// First month that can be invoiced. Example: `202002`.
    pub start_cycle: Option<i64>,
    /// Written explanation of why the invoice title was changed. Example: `instruction.doc`.
    pub title_change_instructions: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `34565465675`.
    pub user_id: Option<i64>,
    /// Address on the business license. Example: `text`.
    pub operating_license_address: Option<String>,
    /// Name of the company or person that stands on the invoice. Example: `text`.
    pub invoice_title: Option<String>,
    /// Display name of the account. Example: `testNick`.
    pub user_nick: Option<String>,
    /// Telephone number on the business license. Example: `138xxxxxxxx`.
    pub operating_license_phone: Option<String>,
    /// Last month that can be invoiced. Example: `202003`.
    pub end_cycle: Option<i64>,
    /// Remark that invoices with this title carry. Example: `text`.
    pub default_remark: Option<String>,
    /// Path of the scanned tax registration certificate. Example: `taxationLicense.jpg`.
    pub taxation_license: Option<String>,
    /// Number of the tax registration. Example: `21343245342534`.
    pub register_no: Option<String>,
    /// When the item was created. Example: `2018-09-07 15:26:20`.
    pub gmt_create: Option<String>,
    /// Whether the taxpayer is a general one, 1, or a small one, 2. Example: `1`.
    pub taxpayer_type: Option<i64>,
    /// Whether Alipay has certified the customer as a person, 1, or a company, 2. Example: `1`.
    pub customer_type: Option<i64>,
    /// Way in which invoices are issued for the title. Example: `1`.
    pub issue_type: Option<i64>,
    /// Identifier of the item within its collection. Example: `239875502738`.
    pub id: Option<i64>,
    /// Number of the bank account. Example: `389576348573296349853476`.
    pub bank_no: Option<String>,
}

response! {
    CustomerInvoice {
        "Type" => type_: value,
        "Status" => status: value,
        "AdjustType" => adjust_type: value,
        "Bank" => bank: value,
        "StartCycle" => start_cycle: value,
        "TitleChangeInstructions" => title_change_instructions: value,
        "UserId" => user_id: value,
        "OperatingLicenseAddress" => operating_license_address: value,
        "InvoiceTitle" => invoice_title: value,
        "UserNick" => user_nick: value,
        "OperatingLicensePhone" => operating_license_phone: value,
        "EndCycle" => end_cycle: value,
        "DefaultRemark" => default_remark: value,
        "TaxationLicense" => taxation_license: value,
        "RegisterNo" => register_no: value,
        "GmtCreate" => gmt_create: value,
        "TaxpayerType" => taxpayer_type: value,
        "CustomerType" => customer_type: value,
        "IssueType" => issue_type: value,
        "Id" => id: value,
        "BankNo" => bank_no: value,
    }
}
