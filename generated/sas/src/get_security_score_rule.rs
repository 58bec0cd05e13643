// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSecurityScoreRule`, from `sas/GetSecurityScoreRule.md`.

use alicloud_runtime::codegen::*;

/// Reads the custom rules by which the security score is calculated.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetSecurityScoreRuleRequest::new();
/// let reply = client.get_security_score_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSecurityScoreRuleRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which kind of cal it is or is to be.
    pub cal_type: Option<String>,
}

impl GetSecurityScoreRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CalType`.
    pub fn cal_type(mut self, value: impl Into<String>) -> Self {
        self.cal_type = Some(value.into());
        self
    }
}

request! {
    GetSecurityScoreRuleRequest {
        "Lang" => lang: query,
        "CalType" => cal_type: query,
    }
}

impl Operation for GetSecurityScoreRuleRequest {
    type Response = GetSecurityScoreRuleResponse;
    type Error = GetSecurityScoreRuleError;
    const INFO: OperationInfo = super::operation("GetSecurityScoreRule").read_only();
    const ERRORS: &'static [GetSecurityScoreRuleError] = &[
        GetSecurityScoreRuleError::NoPermission,
        GetSecurityScoreRuleError::ServerError,
    ];
}

/// Response to [`GetSecurityScoreRuleRequest`].
#[non_exhaustive]
pub struct GetSecurityScoreRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8B6F758-BCD4-597A-8A2C-DA5A552C****`.
    pub request_id: Option<String>,
    /// Items of the kind security score rule that were found or are concerned.
    pub security_score_rule_list: Vec<SecurityScoreRuleList>,
    /// Whether this is switched on: status. Example: `true`.
    pub enable_status: Option<bool>,
}

response! {
    GetSecurityScoreRuleResponse {
        "RequestId" => request_id: value,
        "SecurityScoreRuleList" => security_score_rule_list: list(""),
        "EnableStatus" => enable_status: value,
    }
}

/// Items of the kind security score rule that were found or are concerned.
#[non_exhaustive]
pub struct SecurityScoreRuleList {
    /// Which kind of rule it is or is to be. Example: `SS_ALARM`.
    pub rule_type: Option<String>,
    /// How sure or how good the result is. Example: `20`.
    pub score: Option<i32>,
    /// Title or heading shown to people. Example: `Unhandled Alerts`.
    pub title: Option<String>,
    /// Items of the kind security score item that were found or are concerned.
    pub security_score_item_list: Vec<SecurityScoreItemList>,
}

response! {
    SecurityScoreRuleList {
        "RuleType" => rule_type: value,
        "Score" => score: value,
        "Title" => title: value,
        "SecurityScoreItemList" => security_score_item_list: list(""),
    }
}

/// Items of the kind security score item that were found or are concerned.
#[non_exhaustive]
pub struct SecurityScoreItemList {
    /// Which kind of sub rule it is or is to be. Example: `ALARM_SERIOUS`.
    pub sub_rule_type: Option<String>,
    /// How sure or how good the result is. Example: `3`.
    pub score: Option<i32>,
    /// Value at which the score sets in. Example: `5`.
    pub score_threshold: Option<i32>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
}

response! {
    SecurityScoreItemList {
        "SubRuleType" => sub_rule_type: value,
        "Score" => score: value,
        "ScoreThreshold" => score_threshold: value,
        "Title" => title: value,
    }
}

/// Errors that the documentation of [`GetSecurityScoreRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetSecurityScoreRuleError = super::DocumentedError;
