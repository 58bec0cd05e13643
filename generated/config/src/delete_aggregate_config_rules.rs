// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAggregateConfigRules`, from `config/DeleteAggregateConfigRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OperateRuleItem, OperateRuleResult};

/// Deletes rules of an account group; its resources are no longer checked by them.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::DeleteAggregateConfigRulesRequest::new()
///     .config_rule_ids("cr-4e3d626622af0080****")
///     .aggregator_id("ca-a4e5626622af0079****");
/// let reply = client.delete_aggregate_config_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAggregateConfigRulesRequest {
    /// **Required.** IDs of the config rules to work on or to narrow the list down to.
    /// Example: `cr-4e3d626622af0080****`.
    pub config_rule_ids: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-a4e5626622af0079****`.
    pub aggregator_id: Option<String>,
}

impl DeleteAggregateConfigRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigRuleIds`, which is required.
    pub fn config_rule_ids(mut self, value: impl Into<String>) -> Self {
        self.config_rule_ids = Some(value.into());
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    DeleteAggregateConfigRulesRequest {
        "ConfigRuleIds" => config_rule_ids: query,
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for DeleteAggregateConfigRulesRequest {
    type Response = DeleteAggregateConfigRulesResponse;
    type Error = DeleteAggregateConfigRulesError;
    const INFO: OperationInfo = super::operation("DeleteAggregateConfigRules")
        .required(&["ConfigRuleIds", "AggregatorId"]);
    const ERRORS: &'static [DeleteAggregateConfigRulesError] = &[
        DeleteAggregateConfigRulesError::NoPermission,
        DeleteAggregateConfigRulesError::ConfigRuleCanNotDelete,
        DeleteAggregateConfigRulesError::InvalidConfigRuleIdsSizeExceed,
        DeleteAggregateConfigRulesError::InvalidAggregatorIdValue,
        DeleteAggregateConfigRulesError::AggregatorMemberNoPermission,
        DeleteAggregateConfigRulesError::AccountNotExisted,
        DeleteAggregateConfigRulesError::ServiceUnavailable,
    ];
}

/// Response to [`DeleteAggregateConfigRulesRequest`].
#[non_exhaustive]
pub struct DeleteAggregateConfigRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
    /// Result of the step or check named operate rule.
    pub operate_rule_result: Option<OperateRuleResult>,
}

response! {
    DeleteAggregateConfigRulesResponse {
        "RequestId" => request_id: value,
        "OperateRuleResult" => operate_rule_result: value,
    }
}

/// Errors that the documentation of [`DeleteAggregateConfigRulesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ConfigRuleCanNotDelete`](super::DocumentedError::ConfigRuleCanNotDelete)
/// - [`InvalidConfigRuleIdsSizeExceed`](super::DocumentedError::InvalidConfigRuleIdsSizeExceed)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AggregatorMemberNoPermission`](super::DocumentedError::AggregatorMemberNoPermission)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DeleteAggregateConfigRulesError = super::DocumentedError;
