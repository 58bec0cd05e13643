// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RevertEvaluationResults`, from `config/RevertEvaluationResults.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Resource};

/// Takes back the ignoring of resources, whose results count again.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// use alicloud_config::revert_evaluation_results::Resource;
///
/// let request = alicloud_config::RevertEvaluationResultsRequest::new()
///     .config_rule_id("...")
///     .resources([Resource::new()]);
/// let reply = client.revert_evaluation_results(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RevertEvaluationResultsRequest {
    /// **Required.** ID of the config rule that the call is about.
    pub config_rule_id: Option<String>,
    /// **Required.** The resources to work on or to narrow the list down to.
    pub resources: Vec<Resource>,
}

impl RevertEvaluationResultsRequest {
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
}

request! {
    RevertEvaluationResultsRequest {
        "ConfigRuleId" => config_rule_id: form,
        "Resources" => resources: form_json,
    }
}

impl Operation for RevertEvaluationResultsRequest {
    type Response = RevertEvaluationResultsResponse;
    type Error = RevertEvaluationResultsError;
    const INFO: OperationInfo = super::operation("RevertEvaluationResults")
        .required(&["ConfigRuleId", "Resources"]);
    const ERRORS: &'static [RevertEvaluationResultsError] = &[
        RevertEvaluationResultsError::NoPermission,
        RevertEvaluationResultsError::ServiceUnavailable,
    ];
}

/// Response to [`RevertEvaluationResultsRequest`].
pub type RevertEvaluationResultsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RevertEvaluationResultsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type RevertEvaluationResultsError = super::DocumentedError;
