// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeactiveConfigRules`, from `config/DeactiveConfigRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OperateRuleItem, OperateRuleResult};

/// Disables rules of the current account; their earlier evaluation results stay visible.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::DeactiveConfigRulesRequest::new()
///     .config_rule_ids("cr-19a56457e0d90058****");
/// let reply = client.deactive_config_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeactiveConfigRulesRequest {
    /// IDs of the config rules to work on or to narrow the list down to.
    /// Example: `cr-19a56457e0d90058****`.
    pub config_rule_ids: Option<String>,
    /// ID of the compliance pack that the call is about.
    pub compliance_pack_id: Option<String>,
}

impl DeactiveConfigRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigRuleIds`.
    pub fn config_rule_ids(mut self, value: impl Into<String>) -> Self {
        self.config_rule_ids = Some(value.into());
        self
    }
    /// Sets `CompliancePackId`.
    pub fn compliance_pack_id(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_id = Some(value.into());
        self
    }
}

request! {
    DeactiveConfigRulesRequest {
        "ConfigRuleIds" => config_rule_ids: query,
        "CompliancePackId" => compliance_pack_id: query,
    }
}

impl Operation for DeactiveConfigRulesRequest {
    type Response = DeactiveConfigRulesResponse;
    type Error = DeactiveConfigRulesError;
    const INFO: OperationInfo = super::operation("DeactiveConfigRules");
    const ERRORS: &'static [DeactiveConfigRulesError] = &[
        DeactiveConfigRulesError::NoPermission,
        DeactiveConfigRulesError::InvalidConfigRuleIdsSizeExceed,
        DeactiveConfigRulesError::ConfigRuleStatusNotActive,
        DeactiveConfigRulesError::AccountNotExisted,
        DeactiveConfigRulesError::ServiceUnavailable,
    ];
}

/// Response to [`DeactiveConfigRulesRequest`].
#[non_exhaustive]
pub struct DeactiveConfigRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54FA74D9-45D4-4CA5-9BE1-97F6EA19AF5B`.
    pub request_id: Option<String>,
    /// Result of the step or check named operate rule.
    pub operate_rule_result: Option<OperateRuleResult>,
}

response! {
    DeactiveConfigRulesResponse {
        "RequestId" => request_id: value,
        "OperateRuleResult" => operate_rule_result: value,
    }
}

/// Errors that the documentation of [`DeactiveConfigRulesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidConfigRuleIdsSizeExceed`](super::DocumentedError::InvalidConfigRuleIdsSizeExceed)
/// - [`ConfigRuleStatusNotActive`](super::DocumentedError::ConfigRuleStatusNotActive)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DeactiveConfigRulesError = super::DocumentedError;
