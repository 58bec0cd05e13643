// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCustomerAccountInfo`, from `bssopenapi/GetCustomerAccountInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the account details of a reseller's customer.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::GetCustomerAccountInfoRequest::new();
/// let reply = client.get_customer_account_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCustomerAccountInfoRequest {}

impl GetCustomerAccountInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetCustomerAccountInfoRequest {}
}

impl Operation for GetCustomerAccountInfoRequest {
    type Response = GetCustomerAccountInfoResponse;
    type Error = GetCustomerAccountInfoError;
    const INFO: OperationInfo = super::operation("GetCustomerAccountInfo")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [GetCustomerAccountInfoError] = &[
        GetCustomerAccountInfoError::NotAuthorized,
        GetCustomerAccountInfoError::VnoNoDataError,
        GetCustomerAccountInfoError::InternalError,
    ];
}

/// Response to [`GetCustomerAccountInfoRequest`].
#[non_exhaustive]
pub struct GetCustomerAccountInfoResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `94017C56-1725-5DD9-AB41-B3BAE791D600`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<CustomerAccountData>,
}

response! {
    GetCustomerAccountInfoResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CustomerAccountData {
    /// Account number of the parent account. Example: `1051360339779133`.
    pub mpk: Option<i64>,
    /// Email address that the customer logs on with. Example: `xxxx@aliyun.com`.
    pub login_email: Option<String>,
    /// Whether Alibaba Cloud looks after the customer's overdue instances. Example: `FREEZE`.
    pub hosting_status: Option<String>,
    /// Kind of account: private or enterprise, or management and member account. Example: `1`.
    pub account_type: Option<String>,
    /// Whether the customer is frozen or under trusteeship. Example: `Freeze`.
    pub credit_limit_status: Option<String>,
    /// Whether the account has passed real-name verification. Example: `true`.
    pub is_certified: Option<bool>,
}

response! {
    CustomerAccountData {
        "Mpk" => mpk: value,
        "LoginEmail" => login_email: value,
        "HostingStatus" => hosting_status: value,
        "AccountType" => account_type: value,
        "CreditLimitStatus" => credit_limit_status: value,
        "IsCertified" => is_certified: value,
    }
}

/// Errors that the documentation of [`GetCustomerAccountInfoRequest`] names.
///
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`VnoNoDataError`](super::DocumentedError::VnoNoDataError)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetCustomerAccountInfoError = super::DocumentedError;
