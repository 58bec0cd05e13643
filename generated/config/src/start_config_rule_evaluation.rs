// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartConfigRuleEvaluation`, from `config/StartConfigRuleEvaluation.md`.

use alicloud_runtime::codegen::*;

/// Checks resources against a rule, or all rules of a compliance package, anew.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::StartConfigRuleEvaluationRequest::new();
/// let reply = client.start_config_rule_evaluation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartConfigRuleEvaluationRequest {
    /// ID of the config rule that the call is about.
    pub config_rule_id: Option<String>,
    /// Whether ignored results are evaluated again.
    pub revert_evaluation: Option<bool>,
    /// ID of the compliance pack that the call is about.
    pub compliance_pack_id: Option<String>,
}

impl StartConfigRuleEvaluationRequest {
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
    StartConfigRuleEvaluationRequest {
        "ConfigRuleId" => config_rule_id: query,
        "RevertEvaluation" => revert_evaluation: query,
        "CompliancePackId" => compliance_pack_id: query,
    }
}

impl Operation for StartConfigRuleEvaluationRequest {
    type Response = StartConfigRuleEvaluationResponse;
    type Error = StartConfigRuleEvaluationError;
    const INFO: OperationInfo = super::operation("StartConfigRuleEvaluation");
    const ERRORS: &'static [StartConfigRuleEvaluationError] = &[
        StartConfigRuleEvaluationError::ConfigRuleNotExists,
        StartConfigRuleEvaluationError::NoPermission,
        StartConfigRuleEvaluationError::ServiceUnavailable,
    ];
}

/// Response to [`StartConfigRuleEvaluationRequest`].
#[non_exhaustive]
pub struct StartConfigRuleEvaluationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D31EEAD7-BF1E-5927-977A-AFF9342A7273`.
    pub request_id: Option<String>,
    /// Whether it succeeded. Example: `true`.
    pub result: Option<bool>,
}

response! {
    StartConfigRuleEvaluationResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`StartConfigRuleEvaluationRequest`] names.
///
/// - [`ConfigRuleNotExists`](super::DocumentedError::ConfigRuleNotExists)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type StartConfigRuleEvaluationError = super::DocumentedError;
