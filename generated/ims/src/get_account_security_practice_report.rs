// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccountSecurityPracticeReport`, from `ims/GetAccountSecurityPracticeReport.md`.

use alicloud_runtime::codegen::*;

/// Returns the account's security score with counts of users without MFA and of old or unused
/// AccessKey pairs.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetAccountSecurityPracticeReportRequest::new();
/// let reply = client.get_account_security_practice_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccountSecurityPracticeReportRequest {}

impl GetAccountSecurityPracticeReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetAccountSecurityPracticeReportRequest {}
}

impl Operation for GetAccountSecurityPracticeReportRequest {
    type Response = GetAccountSecurityPracticeReportResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetAccountSecurityPracticeReport")
        .read_only();
}

/// Response to [`GetAccountSecurityPracticeReportRequest`].
#[non_exhaustive]
pub struct GetAccountSecurityPracticeReportResponse {
    /// Rating of the account's security practice and what it is based on.
    pub account_security_practice_info: Option<AccountSecurityPracticeInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABA822EE-85C2-4418-9577-A1831FC8466D`.
    pub request_id: Option<String>,
}

response! {
    GetAccountSecurityPracticeReportResponse {
        "AccountSecurityPracticeInfo" => account_security_practice_info: value,
        "RequestId" => request_id: value,
    }
}

/// Rating of the account's security practice and what it is based on.
#[non_exhaustive]
pub struct AccountSecurityPracticeInfo {
    /// Figures that the rating is based on.
    pub account_security_practice_user_info: Option<AccountSecurityPracticeUserInfo>,
    /// Overall rating of the account's security practice. Example: `63`.
    pub score: Option<i32>,
}

response! {
    AccountSecurityPracticeInfo {
        "AccountSecurityPracticeUserInfo" => account_security_practice_user_info: value,
        "Score" => score: value,
    }
}

/// Figures that the rating is based on.
#[non_exhaustive]
pub struct AccountSecurityPracticeUserInfo {
    /// Whether the account itself is protected by multi-factor authentication. Example: `false`.
    pub bind_mfa: Option<bool>,
    /// How many old AccessKey pairs the account has. Example: `0`.
    pub old_ak_num: Option<i32>,
    /// How many AccessKey pairs the account's root user has. Example: `1`.
    pub root_with_access_key: Option<i32>,
    /// How many RAM users the account has. Example: `9`.
    pub sub_user: Option<i32>,
    /// How many RAM users have bound a multi-factor device. Example: `0`.
    pub sub_user_bind_mfa: Option<i32>,
    /// How strong the passwords of RAM users must be, in three levels. Example: `low`.
    pub sub_user_pwd_level: Option<Open<SubUserPwdLevel>>,
    /// How many RAM users work with an old AccessKey pair. Example: `0`.
    pub sub_user_with_old_access_key: Option<i32>,
    /// How many RAM users have an AccessKey pair that is not used. Example: `0`.
    pub sub_user_with_unused_access_key: Option<i32>,
    /// How many AccessKey pairs of the account are not used. Example: `0`.
    pub unused_ak_num: Option<i32>,
}

response! {
    AccountSecurityPracticeUserInfo {
        "BindMfa" => bind_mfa: value,
        "OldAkNum" => old_ak_num: value,
        "RootWithAccessKey" => root_with_access_key: value,
        "SubUser" => sub_user: value,
        "SubUserBindMfa" => sub_user_bind_mfa: value,
        "SubUserPwdLevel" => sub_user_pwd_level: value,
        "SubUserWithOldAccessKey" => sub_user_with_old_access_key: value,
        "SubUserWithUnusedAccessKey" => sub_user_with_unused_access_key: value,
        "UnusedAkNum" => unused_ak_num: value,
    }
}

values! {
    /// How strong the passwords of RAM users must be, in three levels.
    pub enum SubUserPwdLevel {
        /// The rules let weak passwords pass.
        Low = "low",
        /// The rules demand passwords of medium strength.
        Mid = "mid",
        /// The rules demand strong passwords.
        High = "high",
    }
}
