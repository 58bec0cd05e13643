// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeSecurityScoreRule`, from `sas/ChangeSecurityScoreRule.md`.

use alicloud_runtime::codegen::*;

/// Changes the rules for how many points of the security score each kind of risk costs.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ChangeSecurityScoreRuleRequest::new();
/// let reply = client.change_security_score_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeSecurityScoreRuleRequest {
    /// Items of the kind security score rule to work on or to narrow the list down to.
    /// Items: at most 10.
    pub security_score_rule_list: Vec<RuleList>,
    /// Items of the kind security score category to work on or to narrow the list down to.
    /// Items: at most 5.
    pub security_score_category_list: Vec<SecurityScoreCategoryList>,
    /// Whether the rules of the score go back to those of the system.
    pub reset_security_score_rule: Option<bool>,
    /// Which kind of cal it is or is to be.
    pub cal_type: Option<String>,
}

impl ChangeSecurityScoreRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityScoreRuleList`.
    pub fn security_score_rule_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<RuleList>>,
    ) -> Self {
        self.security_score_rule_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityScoreCategoryList`.
    pub fn security_score_category_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityScoreCategoryList>>,
    ) -> Self {
        self.security_score_category_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResetSecurityScoreRule`.
    #[inline]
    pub fn reset_security_score_rule(mut self, value: bool) -> Self {
        self.reset_security_score_rule = Some(value);
        self
    }
    /// Sets `CalType`.
    pub fn cal_type(mut self, value: impl Into<String>) -> Self {
        self.cal_type = Some(value.into());
        self
    }
}

request! {
    ChangeSecurityScoreRuleRequest {
        "SecurityScoreRuleList" => security_score_rule_list: query,
        "SecurityScoreCategoryList" => security_score_category_list: query,
        "ResetSecurityScoreRule" => reset_security_score_rule: query,
        "CalType" => cal_type: query,
    }
}

impl Operation for ChangeSecurityScoreRuleRequest {
    type Response = ChangeSecurityScoreRuleResponse;
    type Error = ChangeSecurityScoreRuleError;
    const INFO: OperationInfo = super::operation("ChangeSecurityScoreRule");
    const ERRORS: &'static [ChangeSecurityScoreRuleError] = &[
        ChangeSecurityScoreRuleError::NoPermission,
        ChangeSecurityScoreRuleError::ServerError,
    ];
}

/// Response to [`ChangeSecurityScoreRuleRequest`].
pub type ChangeSecurityScoreRuleResponse = alicloud_runtime::EmptyResponse;

/// Items of the kind security score rule to work on or to narrow the list down to.
#[non_exhaustive]
pub struct RuleList {
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// How sure or how good the result is. Range: 0 to 100.
    pub score: Option<i32>,
    /// Items of the kind security score item to work on or to narrow the list down to.
    /// Items: at most 100.
    pub security_score_item_list: Vec<SecurityScoreItemList>,
}

impl RuleList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleType`.
    pub fn rule_type(mut self, value: impl Into<String>) -> Self {
        self.rule_type = Some(value.into());
        self
    }
    /// Sets `Score`.
    #[inline]
    pub fn score(mut self, value: i32) -> Self {
        self.score = Some(value);
        self
    }
    /// Sets `SecurityScoreItemList`.
    pub fn security_score_item_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityScoreItemList>>,
    ) -> Self {
        self.security_score_item_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RuleList {
        "RuleType" => rule_type: field,
        "Score" => score: field,
        "SecurityScoreItemList" => security_score_item_list: field,
    }
}

/// Items of the kind security score item to work on or to narrow the list down to.
#[non_exhaustive]
pub struct SecurityScoreItemList {
    /// Which kind of sub rule it is or is to be.
    pub sub_rule_type: Option<String>,
    /// Value at which the score sets in. Range: 0 to 100.
    pub score_threshold: Option<i32>,
    /// How sure or how good the result is.
    pub score: Option<i32>,
}

impl SecurityScoreItemList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SubRuleType`.
    pub fn sub_rule_type(mut self, value: impl Into<String>) -> Self {
        self.sub_rule_type = Some(value.into());
        self
    }
    /// Sets `ScoreThreshold`.
    #[inline]
    pub fn score_threshold(mut self, value: i32) -> Self {
        self.score_threshold = Some(value);
        self
    }
    /// Sets `Score`.
    #[inline]
    pub fn score(mut self, value: i32) -> Self {
        self.score = Some(value);
        self
    }
}

request! {
    SecurityScoreItemList {
        "SubRuleType" => sub_rule_type: field,
        "ScoreThreshold" => score_threshold: field,
        "Score" => score: field,
    }
}

/// Items of the kind security score category to work on or to narrow the list down to.
#[non_exhaustive]
pub struct SecurityScoreCategoryList {
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// Value at which the score sets in.
    pub score_threshold: Option<i32>,
    /// Items of the kind security rule to work on or to narrow the list down to. Items: at most 20.
    pub security_rule_list: Vec<RuleList>,
}

impl SecurityScoreCategoryList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `ScoreThreshold`.
    #[inline]
    pub fn score_threshold(mut self, value: i32) -> Self {
        self.score_threshold = Some(value);
        self
    }
    /// Sets `SecurityRuleList`.
    pub fn security_rule_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<RuleList>>,
    ) -> Self {
        self.security_rule_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SecurityScoreCategoryList {
        "Category" => category: field,
        "ScoreThreshold" => score_threshold: field,
        "SecurityRuleList" => security_rule_list: field,
    }
}

/// Errors that the documentation of [`ChangeSecurityScoreRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ChangeSecurityScoreRuleError = super::DocumentedError;
