// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryCustomerAddressList`, from `bssopenapi/QueryCustomerAddressList.md`.

use alicloud_runtime::codegen::*;

/// Lists the mailing addresses to which invoices can be sent.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryCustomerAddressListRequest::new();
/// let reply = client.query_customer_address_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryCustomerAddressListRequest {}

impl QueryCustomerAddressListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    QueryCustomerAddressListRequest {}
}

impl Operation for QueryCustomerAddressListRequest {
    type Response = QueryCustomerAddressListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryCustomerAddressList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

/// Response to [`QueryCustomerAddressListRequest`].
#[non_exhaustive]
pub struct QueryCustomerAddressListResponse {
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
    pub data: Option<CustomerAddressData>,
}

response! {
    QueryCustomerAddressListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CustomerAddressData {
    /// Mailing addresses for invoices, one entry each.
    pub customer_invoice_address_list: Vec<CustomerInvoiceAddress>,
}

response! {
    CustomerAddressData {
        "CustomerInvoiceAddressList" => customer_invoice_address_list: list("CustomerInvoiceAddress"),
    }
}

/// Mailing addresses for invoices, one entry each.
#[non_exhaustive]
pub struct CustomerInvoiceAddress {
    /// Person to whom the invoice is mailed. Example: `test`.
    pub addressee: Option<String>,
    /// Postal code in the mailing address. Example: `000000`.
    pub postal_code: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `4382956342857`.
    pub user_id: Option<i64>,
    /// City in the mailing address. Example: `text`.
    pub city: Option<String>,
    /// Display name of the account. Example: `testNick`.
    pub user_nick: Option<String>,
    /// Street in the mailing address. Example: `text`.
    pub street: Option<String>,
    /// Telephone number of the person or contact concerned, or details about calls to it.
    /// Example: `138xxxxxxxx`.
    pub phone: Option<String>,
    /// District in the mailing address. Example: `text`.
    pub county: Option<String>,
    /// Line of business that the charge belongs to. Example: `test`.
    pub biz_type: Option<String>,
    /// Mailing address in full, put together from its parts. Example: `text`.
    pub delivery_address: Option<String>,
    /// Identifier of the item within its collection. Example: `311601051`.
    pub id: Option<i64>,
    /// Province in the mailing address. Example: `text`.
    pub province: Option<String>,
}

response! {
    CustomerInvoiceAddress {
        "Addressee" => addressee: value,
        "PostalCode" => postal_code: value,
        "UserId" => user_id: value,
        "City" => city: value,
        "UserNick" => user_nick: value,
        "Street" => street: value,
        "Phone" => phone: value,
        "County" => county: value,
        "BizType" => biz_type: value,
        "DeliveryAddress" => delivery_address: value,
        "Id" => id: value,
        "Province" => province: value,
    }
}
