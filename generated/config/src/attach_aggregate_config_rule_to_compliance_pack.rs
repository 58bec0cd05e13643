// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachAggregateConfigRuleToCompliancePack`, from `config/AttachAggregateConfigRuleToCompliancePack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OperateRuleItem, OperateRuleResult};

/// Adds existing rules of an account group to a compliance package of that group.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::AttachAggregateConfigRuleToCompliancePackRequest::new()
///     .config_rule_ids("...")
///     .compliance_pack_id("...")
///     .aggregator_id("...");
/// let reply = client.attach_aggregate_config_rule_to_compliance_pack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachAggregateConfigRuleToCompliancePackRequest {
    /// **Required.** IDs of the config rules to work on or to narrow the list down to.
    pub config_rule_ids: Option<String>,
    /// **Required.** ID of the compliance pack that the call is about.
    pub compliance_pack_id: Option<String>,
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
}

impl AttachAggregateConfigRuleToCompliancePackRequest {
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
    /// Sets `CompliancePackId`, which is required.
    pub fn compliance_pack_id(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_id = Some(value.into());
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    AttachAggregateConfigRuleToCompliancePackRequest {
        "ConfigRuleIds" => config_rule_ids: query,
        "CompliancePackId" => compliance_pack_id: query,
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for AttachAggregateConfigRuleToCompliancePackRequest {
    type Response = AttachAggregateConfigRuleToCompliancePackResponse;
    type Error = AttachAggregateConfigRuleToCompliancePackError;
    const INFO: OperationInfo = super::operation(
            "AttachAggregateConfigRuleToCompliancePack",
        )
        .required(&["ConfigRuleIds", "CompliancePackId", "AggregatorId"]);
    const ERRORS: &'static [AttachAggregateConfigRuleToCompliancePackError] = &[
        AttachAggregateConfigRuleToCompliancePackError::NoPermission,
        AttachAggregateConfigRuleToCompliancePackError::InvalidConfigRuleIdsSizeExceed,
        AttachAggregateConfigRuleToCompliancePackError::AccountNotExisted,
        AttachAggregateConfigRuleToCompliancePackError::ServiceUnavailable,
    ];
}

/// Response to [`AttachAggregateConfigRuleToCompliancePackRequest`].
#[non_exhaustive]
pub struct AttachAggregateConfigRuleToCompliancePackResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE72B7B5-D0EA-15E6-A359-EDECBB9BDFA3`.
    pub request_id: Option<String>,
    /// Result of the step or check named operate rule.
    pub operate_rule_result: Option<OperateRuleResult>,
}

response! {
    AttachAggregateConfigRuleToCompliancePackResponse {
        "RequestId" => request_id: value,
        "OperateRuleResult" => operate_rule_result: value,
    }
}

/// Errors that the documentation of [`AttachAggregateConfigRuleToCompliancePackRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidConfigRuleIdsSizeExceed`](super::DocumentedError::InvalidConfigRuleIdsSizeExceed)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type AttachAggregateConfigRuleToCompliancePackError = super::DocumentedError;
