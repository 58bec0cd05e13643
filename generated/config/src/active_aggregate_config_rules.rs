// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ActiveAggregateConfigRules`, from `config/ActiveAggregateConfigRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OperateRuleItem, OperateRuleResult};

/// Enables rules of an account group, so that they evaluate resources again.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ActiveAggregateConfigRulesRequest::new()
///     .config_rule_ids("cr-5772ba41209e007b****")
///     .aggregator_id("ca-a4e5626622af0079****");
/// let reply = client.active_aggregate_config_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ActiveAggregateConfigRulesRequest {
    /// IDs of the config rules to work on or to narrow the list down to.
    /// Example: `cr-5772ba41209e007b****`.
    pub config_rule_ids: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-a4e5626622af0079****`.
    pub aggregator_id: Option<String>,
    /// ID of the compliance pack that the call is about.
    pub compliance_pack_id: Option<String>,
}

impl ActiveAggregateConfigRulesRequest {
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
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
    /// Sets `CompliancePackId`.
    pub fn compliance_pack_id(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_id = Some(value.into());
        self
    }
}

request! {
    ActiveAggregateConfigRulesRequest {
        "ConfigRuleIds" => config_rule_ids: query,
        "AggregatorId" => aggregator_id: query,
        "CompliancePackId" => compliance_pack_id: query,
    }
}

impl Operation for ActiveAggregateConfigRulesRequest {
    type Response = ActiveAggregateConfigRulesResponse;
    type Error = ActiveAggregateConfigRulesError;
    const INFO: OperationInfo = super::operation("ActiveAggregateConfigRules")
        .required(&["AggregatorId"]);
    const ERRORS: &'static [ActiveAggregateConfigRulesError] = &[
        ActiveAggregateConfigRulesError::NoPermission,
        ActiveAggregateConfigRulesError::InvalidConfigRuleIdsSizeExceed,
        ActiveAggregateConfigRulesError::ConfigRuleStatusNotInActive,
        ActiveAggregateConfigRulesError::InvalidAggregatorIdValue,
        ActiveAggregateConfigRulesError::AggregatorMemberNoPermission,
        ActiveAggregateConfigRulesError::AccountNotExisted,
        ActiveAggregateConfigRulesError::ServiceUnavailable,
    ];
}

/// Response to [`ActiveAggregateConfigRulesRequest`].
#[non_exhaustive]
pub struct ActiveAggregateConfigRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
    /// Result of the step or check named operate rule.
    pub operate_rule_result: Option<OperateRuleResult>,
}

response! {
    ActiveAggregateConfigRulesResponse {
        "RequestId" => request_id: value,
        "OperateRuleResult" => operate_rule_result: value,
    }
}

/// Errors that the documentation of [`ActiveAggregateConfigRulesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidConfigRuleIdsSizeExceed`](super::DocumentedError::InvalidConfigRuleIdsSizeExceed)
/// - [`ConfigRuleStatusNotInActive`](super::DocumentedError::ConfigRuleStatusNotInActive)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AggregatorMemberNoPermission`](super::DocumentedError::AggregatorMemberNoPermission)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ActiveAggregateConfigRulesError = super::DocumentedError;
