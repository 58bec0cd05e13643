// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `IgnoreEvaluationResults`, from `config/IgnoreEvaluationResults.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Resource};

/// Ignores noncompliant resources of the account; rules go on, but their results count as ignored.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// use alicloud_config::ignore_evaluation_results::Resource;
///
/// let request = alicloud_config::IgnoreEvaluationResultsRequest::new()
///     .config_rule_id("...")
///     .resources([Resource::new()]);
/// let reply = client.ignore_evaluation_results(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct IgnoreEvaluationResultsRequest {
    /// **Required.** ID of the config rule that the call is about.
    pub config_rule_id: Option<String>,
    /// **Required.** The resources to work on or to narrow the list down to.
    pub resources: Vec<Resource>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
    /// Day or moment of the ignore.
    pub ignore_date: Option<String>,
}

impl IgnoreEvaluationResultsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigRuleId`, which is required.
    pub fn config_rule_id(mut self, value: impl Into<String>) -> Self {
        self.config_rule_id = Some(value.into());
        self
    }
    /// Sets `Resources`, which is required.
    pub fn resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<Resource>>,
    ) -> Self {
        self.resources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `IgnoreDate`.
    pub fn ignore_date(mut self, value: impl Into<String>) -> Self {
        self.ignore_date = Some(value.into());
        self
    }
}

request! {
    IgnoreEvaluationResultsRequest {
        "ConfigRuleId" => config_rule_id: form,
        "Resources" => resources: form_json,
        "Reason" => reason: form,
        "IgnoreDate" => ignore_date: form,
    }
}

impl Operation for IgnoreEvaluationResultsRequest {
    type Response = IgnoreEvaluationResultsResponse;
    type Error = IgnoreEvaluationResultsError;
    const INFO: OperationInfo = super::operation("IgnoreEvaluationResults")
        .required(&["ConfigRuleId", "Resources"]);
    const ERRORS: &'static [IgnoreEvaluationResultsError] = &[
        IgnoreEvaluationResultsError::NoPermission,
        IgnoreEvaluationResultsError::ServiceUnavailable,
    ];
}

/// Response to [`IgnoreEvaluationResultsRequest`].
pub type IgnoreEvaluationResultsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`IgnoreEvaluationResultsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type IgnoreEvaluationResultsError = super::DocumentedError;
