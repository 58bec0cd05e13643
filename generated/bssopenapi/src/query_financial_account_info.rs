// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryFinancialAccountInfo`, from `bssopenapi/QueryFinancialAccountInfo.md`.

use alicloud_runtime::codegen::*;

/// Tells what part an account plays in an enterprise's group of financial accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryFinancialAccountInfoRequest::new()
///     .user_id(1);
/// let reply = client.query_financial_account_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryFinancialAccountInfoRequest {
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<i64>,
}

impl QueryFinancialAccountInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserId`, which is required.
    #[inline]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
}

request! {
    QueryFinancialAccountInfoRequest {
        "UserId" => user_id: query,
    }
}

impl Operation for QueryFinancialAccountInfoRequest {
    type Response = QueryFinancialAccountInfoResponse;
    type Error = QueryFinancialAccountInfoError;
    const INFO: OperationInfo = super::operation("QueryFinancialAccountInfo")
        .required(&["UserId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [QueryFinancialAccountInfoError] = &[
        QueryFinancialAccountInfoError::InvalidParameter,
        QueryFinancialAccountInfoError::MissingParameter,
        QueryFinancialAccountInfoError::InternalError,
    ];
}

/// Response to [`QueryFinancialAccountInfoRequest`].
#[non_exhaustive]
pub struct QueryFinancialAccountInfoResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `97426BC2-792E-41F5-92B8-73C710DA7779`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<FinancialAccountData>,
}

response! {
    QueryFinancialAccountInfoResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FinancialAccountData {
    /// Display name of the member account. Example: `text`.
    pub member_nick_name: Option<String>,
    /// Whether the account is part of an enterprise's group of financial accounts. Example: `true`.
    pub is_financial_account: Option<bool>,
    /// Group that the member account is in, by its name. Example: `text`.
    pub member_group_name: Option<String>,
    /// Name that the user logs on with. Example: `killortop3`.
    pub user_name: Option<String>,
    /// Kind of account: private or enterprise, or management and member account. Example: `MEMBER`.
    pub account_type: Option<String>,
    /// Group that the member account is in, by its ID. Example: `124`.
    pub member_group_id: Option<i64>,
}

response! {
    FinancialAccountData {
        "MemberNickName" => member_nick_name: value,
        "IsFinancialAccount" => is_financial_account: value,
        "MemberGroupName" => member_group_name: value,
        "UserName" => user_name: value,
        "AccountType" => account_type: value,
        "MemberGroupId" => member_group_id: value,
    }
}

/// Errors that the documentation of [`QueryFinancialAccountInfoRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryFinancialAccountInfoError = super::DocumentedError;
