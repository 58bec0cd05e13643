// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeactiveAggregateConfigRules`, from `config/DeactiveAggregateConfigRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OperateRuleItem, OperateRuleResult};

/// Disables rules of an account group; their earlier evaluation results stay visible.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::DeactiveAggregateConfigRulesRequest::new()
///     .config_rule_ids("cr-5772ba41209e007b****")
///     .aggregator_id("ca-04b3fd170e340007****");
/// let reply = client.deactive_aggregate_config_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeactiveAggregateConfigRulesRequest {
    /// IDs of the config rules to work on or to narrow the list down to.
    /// Example: `cr-5772ba41209e007b****`.
    pub config_rule_ids: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-04b3fd170e340007****`.
    pub aggregator_id: Option<String>,
    /// ID of the compliance pack that the call is about.
    pub compliance_pack_id: Option<String>,
}

impl DeactiveAggregateConfigRulesRequest {
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
    DeactiveAggregateConfigRulesRequest {
        "ConfigRuleIds" => config_rule_ids: query,
        "AggregatorId" => aggregator_id: query,
        "CompliancePackId" => compliance_pack_id: query,
    }
}

impl Operation for DeactiveAggregateConfigRulesRequest {
    type Response = DeactiveAggregateConfigRulesResponse;
    type Error = DeactiveAggregateConfigRulesError;
    const INFO: OperationInfo = super::operation("DeactiveAggregateConfigRules")
        .required(&["AggregatorId"]);
    const ERRORS: &'static [DeactiveAggregateConfigRulesError] = &[
        DeactiveAggregateConfigRulesError::NoPermission,
        DeactiveAggregateConfigRulesError::InvalidConfigRuleIdsSizeExceed,
        DeactiveAggregateConfigRulesError::ConfigRuleStatusNotActive,
        DeactiveAggregateConfigRulesError::InvalidAggregatorIdValue,
        DeactiveAggregateConfigRulesError::AggregatorMemberNoPermission,
        DeactiveAggregateConfigRulesError::AccountNotExisted,
        DeactiveAggregateConfigRulesError::ServiceUnavailable,
    ];
}

/// Response to [`DeactiveAggregateConfigRulesRequest`].
#[non_exhaustive]
pub struct DeactiveAggregateConfigRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
    /// Result of the step or check named operate rule.
    pub operate_rule_result: Option<OperateRuleResult>,
}

response! {
    DeactiveAggregateConfigRulesResponse {
        "RequestId" => request_id: value,
        "OperateRuleResult" => operate_rule_result: value,
    }
}

/// Errors that the documentation of [`DeactiveAggregateConfigRulesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidConfigRuleIdsSizeExceed`](super::DocumentedError::InvalidConfigRuleIdsSizeExceed)
/// - [`ConfigRuleStatusNotActive`](super::DocumentedError::ConfigRuleStatusNotActive)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AggregatorMemberNoPermission`](super::DocumentedError::AggregatorMemberNoPermission)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DeactiveAggregateConfigRulesError = super::DocumentedError;
