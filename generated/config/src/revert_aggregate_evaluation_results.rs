// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RevertAggregateEvaluationResults`, from `config/RevertAggregateEvaluationResults.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Resource};

/// Takes back the ignoring of resources in member accounts, whose results count again.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// use alicloud_config::revert_aggregate_evaluation_results::Resource;
///
/// let request = alicloud_config::RevertAggregateEvaluationResultsRequest::new()
///     .config_rule_id("...")
///     .resources([Resource::new()])
///     .aggregator_id("...");
/// let reply = client.revert_aggregate_evaluation_results(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RevertAggregateEvaluationResultsRequest {
    /// **Required.** ID of the config rule that the call is about.
    pub config_rule_id: Option<String>,
    /// **Required.** The resources to work on or to narrow the list down to.
    pub resources: Vec<Resource>,
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
}

impl RevertAggregateEvaluationResultsRequest {
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
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    RevertAggregateEvaluationResultsRequest {
        "ConfigRuleId" => config_rule_id: form,
        "Resources" => resources: form_json,
        "AggregatorId" => aggregator_id: form,
    }
}

impl Operation for RevertAggregateEvaluationResultsRequest {
    type Response = RevertAggregateEvaluationResultsResponse;
    type Error = RevertAggregateEvaluationResultsError;
    const INFO: OperationInfo = super::operation("RevertAggregateEvaluationResults")
        .required(&["ConfigRuleId", "Resources", "AggregatorId"]);
    const ERRORS: &'static [RevertAggregateEvaluationResultsError] = &[
        RevertAggregateEvaluationResultsError::NoPermission,
        RevertAggregateEvaluationResultsError::InvalidAggregatorIdValue,
        RevertAggregateEvaluationResultsError::ServiceUnavailable,
    ];
}

/// Response to [`RevertAggregateEvaluationResultsRequest`].
pub type RevertAggregateEvaluationResultsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RevertAggregateEvaluationResultsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type RevertAggregateEvaluationResultsError = super::DocumentedError;
