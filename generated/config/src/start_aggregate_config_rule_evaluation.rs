// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartAggregateConfigRuleEvaluation`, from `config/StartAggregateConfigRuleEvaluation.md`.

use alicloud_runtime::codegen::*;

/// Checks the resources of an account group by a rule once, outside its schedule.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::StartAggregateConfigRuleEvaluationRequest::new()
///     .config_rule_id("cr-c169626622af009f****")
///     .aggregator_id("ca-3a58626622af0005****");
/// let reply = client.start_aggregate_config_rule_evaluation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartAggregateConfigRuleEvaluationRequest {
    /// ID of the config rule that the call is about. Example: `cr-c169626622af009f****`.
    pub config_rule_id: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-3a58626622af0005****`.
    pub aggregator_id: Option<String>,
    /// Whether ignored results are evaluated again.
    pub revert_evaluation: Option<bool>,
    /// ID of the compliance pack that the call is about.
    pub compliance_pack_id: Option<String>,
}

impl StartAggregateConfigRuleEvaluationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigRuleId`.
    pub fn config_rule_id(mut self, value: impl Into<String>) -> Self {
        self.config_rule_id = Some(value.into());
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
    /// Sets `RevertEvaluation`.
    #[inline]
    pub fn revert_evaluation(mut self, value: bool) -> Self {
        self.revert_evaluation = Some(value);
        self
    }
    /// Sets `CompliancePackId`.
    pub fn compliance_pack_id(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_id = Some(value.into());
        self
    }
}

request! {
    StartAggregateConfigRuleEvaluationRequest {
        "ConfigRuleId" => config_rule_id: query,
        "AggregatorId" => aggregator_id: query,
        "RevertEvaluation" => revert_evaluation: query,
        "CompliancePackId" => compliance_pack_id: query,
    }
}

impl Operation for StartAggregateConfigRuleEvaluationRequest {
    type Response = StartAggregateConfigRuleEvaluationResponse;
    type Error = StartAggregateConfigRuleEvaluationError;
    const INFO: OperationInfo = super::operation("StartAggregateConfigRuleEvaluation")
        .required(&["AggregatorId"]);
    const ERRORS: &'static [StartAggregateConfigRuleEvaluationError] = &[
        StartAggregateConfigRuleEvaluationError::ConfigRuleNotExists,
        StartAggregateConfigRuleEvaluationError::NoPermission,
        StartAggregateConfigRuleEvaluationError::InvalidAggregatorIdValue,
        StartAggregateConfigRuleEvaluationError::AggregatorMemberNoPermission,
        StartAggregateConfigRuleEvaluationError::AccountNotExisted,
        StartAggregateConfigRuleEvaluationError::ServiceUnavailable,
    ];
}

/// Response to [`StartAggregateConfigRuleEvaluationRequest`].
#[non_exhaustive]
pub struct StartAggregateConfigRuleEvaluationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABC0FFF8-0B44-40C6-8BBF-3A185EFDD212`.
    pub request_id: Option<String>,
    /// Whether it succeeded. Example: `true`.
    pub result: Option<bool>,
}

response! {
    StartAggregateConfigRuleEvaluationResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`StartAggregateConfigRuleEvaluationRequest`] names.
///
/// - [`ConfigRuleNotExists`](super::DocumentedError::ConfigRuleNotExists)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AggregatorMemberNoPermission`](super::DocumentedError::AggregatorMemberNoPermission)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type StartAggregateConfigRuleEvaluationError = super::DocumentedError;
