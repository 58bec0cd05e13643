// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMetricRuleTargets`, from `cms/DeleteMetricRuleTargets.md`.

use alicloud_runtime::codegen::*;

/// Takes targets, such as message queues, away from an alert rule.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteMetricRuleTargetsRequest::new()
///     .rule_id("ruleId-xxxxxx")
///     .target_ids(["12345"]);
/// let reply = client.delete_metric_rule_targets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMetricRuleTargetsRequest {
    /// **Required.** Alert rule concerned, by its ID. Example: `ruleId-xxxxxx`.
    pub rule_id: Option<String>,
    /// **Required.** Targets of the alert rule, by their IDs. Items: at most 5. Example: `12345`.
    pub target_ids: Vec<String>,
}

impl DeleteMetricRuleTargetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `TargetIds`, which is required.
    pub fn target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.target_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteMetricRuleTargetsRequest {
        "RuleId" => rule_id: query,
        "TargetIds" => target_ids: query,
    }
}

impl Operation for DeleteMetricRuleTargetsRequest {
    type Response = DeleteMetricRuleTargetsResponse;
    type Error = DeleteMetricRuleTargetsError;
    const INFO: OperationInfo = super::operation("DeleteMetricRuleTargets")
        .required(&["RuleId", "TargetIds"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteMetricRuleTargetsError] = &[
        DeleteMetricRuleTargetsError::Any,
        DeleteMetricRuleTargetsError::InternalError,
    ];
}

/// Response to [`DeleteMetricRuleTargetsRequest`].
#[non_exhaustive]
pub struct DeleteMetricRuleTargetsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Targets that could not be deleted.
    pub fail_ids: Option<FailIds>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `786E92D2-AC66-4250-B76F-F1E2FCDDBA1C`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteMetricRuleTargetsResponse {
        "Code" => code: value,
        "FailIds" => fail_ids: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Targets that could not be deleted.
#[non_exhaustive]
pub struct FailIds {
    /// Targets of the alert rule, by their IDs. Example: `1`.
    pub target_ids: Vec<String>,
}

response! {
    FailIds {
        "TargetIds" => target_ids: list("TargetId"),
    }
}

/// Errors that the documentation of [`DeleteMetricRuleTargetsRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteMetricRuleTargetsError = super::DocumentedError;
