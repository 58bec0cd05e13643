// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ActiveConfigRules`, from `config/ActiveConfigRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OperateRuleItem, OperateRuleResult};

/// Enables rules of the current account, so that they evaluate resources again.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ActiveConfigRulesRequest::new();
/// let reply = client.active_config_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ActiveConfigRulesRequest {
    /// IDs of the config rules to work on or to narrow the list down to.
    pub config_rule_ids: Option<String>,
    /// ID of the compliance pack that the call is about.
    pub compliance_pack_id: Option<String>,
}

impl ActiveConfigRulesRequest {
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
    ActiveConfigRulesRequest {
        "ConfigRuleIds" => config_rule_ids: query,
        "CompliancePackId" => compliance_pack_id: query,
    }
}

impl Operation for ActiveConfigRulesRequest {
    type Response = ActiveConfigRulesResponse;
    type Error = ActiveConfigRulesError;
    const INFO: OperationInfo = super::operation("ActiveConfigRules");
    const ERRORS: &'static [ActiveConfigRulesError] = &[
        ActiveConfigRulesError::NoPermission,
        ActiveConfigRulesError::InvalidConfigRuleIdsSizeExceed,
        ActiveConfigRulesError::ConfigRuleStatusNotInActive,
        ActiveConfigRulesError::ServiceUnavailable,
    ];
}

/// Response to [`ActiveConfigRulesRequest`].
#[non_exhaustive]
pub struct ActiveConfigRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `61C1A88F-D163-40DF-84A6-F200229F37B2`.
    pub request_id: Option<String>,
    /// Result of the step or check named operate rule.
    pub operate_rule_result: Option<OperateRuleResult>,
}

response! {
    ActiveConfigRulesResponse {
        "RequestId" => request_id: value,
        "OperateRuleResult" => operate_rule_result: value,
    }
}

/// Errors that the documentation of [`ActiveConfigRulesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidConfigRuleIdsSizeExceed`](super::DocumentedError::InvalidConfigRuleIdsSizeExceed)
/// - [`ConfigRuleStatusNotInActive`](super::DocumentedError::ConfigRuleStatusNotInActive)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ActiveConfigRulesError = super::DocumentedError;
