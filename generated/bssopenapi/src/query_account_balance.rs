// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryAccountBalance`, from `bssopenapi/QueryAccountBalance.md`.

use alicloud_runtime::codegen::*;

/// Returns the money and the credit that the account has left.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryAccountBalanceRequest::new();
/// let reply = client.query_account_balance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryAccountBalanceRequest {}

impl QueryAccountBalanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    QueryAccountBalanceRequest {}
}

impl Operation for QueryAccountBalanceRequest {
    type Response = QueryAccountBalanceResponse;
    type Error = QueryAccountBalanceError;
    const INFO: OperationInfo = super::operation("QueryAccountBalance")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryAccountBalanceError] = &[
        QueryAccountBalanceError::NotApplicable,
        QueryAccountBalanceError::NotAuthorized,
        QueryAccountBalanceError::MissingParameter,
        QueryAccountBalanceError::InvalidParameter,
        QueryAccountBalanceError::InvalidOwner,
        QueryAccountBalanceError::InternalError,
        QueryAccountBalanceError::UndefinedError,
    ];
}

/// Response to [`QueryAccountBalanceRequest`].
#[non_exhaustive]
pub struct QueryAccountBalanceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16176743-6DC7-4CB3-BB25-A13982D8DFAD`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<AccountBalanceData>,
}

response! {
    QueryAccountBalanceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AccountBalanceData {
    /// How much the account can spend, credit included. Example: `10000.00`.
    pub available_amount: Option<String>,
    /// Credit that is left to the account. Example: `0.00`.
    pub credit_amount: Option<String>,
    /// Credit that MYbank grants the account. Example: `0.00`.
    pub mybank_credit_amount: Option<String>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// How much money is on the account. Example: `10000.00`.
    pub available_cash_amount: Option<String>,
    /// Most that the customer of a reseller may spend. Example: `10000.00`.
    pub quota_limit: Option<String>,
}

response! {
    AccountBalanceData {
        "AvailableAmount" => available_amount: value,
        "CreditAmount" => credit_amount: value,
        "MybankCreditAmount" => mybank_credit_amount: value,
        "Currency" => currency: value,
        "AvailableCashAmount" => available_cash_amount: value,
        "QuotaLimit" => quota_limit: value,
    }
}

/// Errors that the documentation of [`QueryAccountBalanceRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`UndefinedError`](super::DocumentedError::UndefinedError)
pub type QueryAccountBalanceError = super::DocumentedError;
