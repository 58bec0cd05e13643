// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRulesCount`, from `sas/GetRulesCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the system rules and custom rules of malicious behavior defense.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetRulesCountRequest::new();
/// let reply = client.get_rules_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRulesCountRequest {}

impl GetRulesCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetRulesCountRequest {}
}

impl Operation for GetRulesCountRequest {
    type Response = GetRulesCountResponse;
    type Error = GetRulesCountError;
    const INFO: OperationInfo = super::operation("GetRulesCount").read_only();
    const ERRORS: &'static [GetRulesCountError] = &[
        GetRulesCountError::NoPermission,
        GetRulesCountError::ServerError,
    ];
}

/// Response to [`GetRulesCountRequest`].
#[non_exhaustive]
pub struct GetRulesCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE120DAB-F4E7-4C53-ADC3-A97578AB****`.
    pub request_id: Option<String>,
    /// How many there are in all of this: user define rule. Example: `10`.
    pub total_user_define_rule_count: Option<i64>,
    /// How many there are in all of this: system client rule. Example: `10`.
    pub total_system_client_rule_count: Option<i64>,
}

response! {
    GetRulesCountResponse {
        "RequestId" => request_id: value,
        "TotalUserDefineRuleCount" => total_user_define_rule_count: value,
        "TotalSystemClientRuleCount" => total_system_client_rule_count: value,
    }
}

/// Errors that the documentation of [`GetRulesCountRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetRulesCountError = super::DocumentedError;
