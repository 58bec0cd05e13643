// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `IgnoreAggregateEvaluationResults`, from `config/IgnoreAggregateEvaluationResults.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Resource};

/// Ignores noncompliant resources of member accounts; rules go on, but their results count as
/// ignored.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// use alicloud_config::ignore_aggregate_evaluation_results::Resource;
///
/// let request = alicloud_config::IgnoreAggregateEvaluationResultsRequest::new()
///     .config_rule_id("...")
///     .resources([Resource::new()])
///     .aggregator_id("...");
/// let reply = client.ignore_aggregate_evaluation_results(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct IgnoreAggregateEvaluationResultsRequest {
    /// **Required.** ID of the config rule that the call is about.
    pub config_rule_id: Option<String>,
    /// **Required.** The resources to work on or to narrow the list down to.
    pub resources: Vec<Resource>,
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
    /// Day or moment of the ignore.
    pub ignore_date: Option<String>,
}

impl IgnoreAggregateEvaluationResultsRequest {
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
    IgnoreAggregateEvaluationResultsRequest {
        "ConfigRuleId" => config_rule_id: form,
        "Resources" => resources: form_json,
        "AggregatorId" => aggregator_id: form,
        "Reason" => reason: form,
        "IgnoreDate" => ignore_date: form,
    }
}

impl Operation for IgnoreAggregateEvaluationResultsRequest {
    type Response = IgnoreAggregateEvaluationResultsResponse;
    type Error = IgnoreAggregateEvaluationResultsError;
    const INFO: OperationInfo = super::operation("IgnoreAggregateEvaluationResults")
        .required(&["ConfigRuleId", "Resources", "AggregatorId"]);
    const ERRORS: &'static [IgnoreAggregateEvaluationResultsError] = &[
        IgnoreAggregateEvaluationResultsError::NoPermission,
        IgnoreAggregateEvaluationResultsError::InvalidAggregatorIdValue,
        IgnoreAggregateEvaluationResultsError::ServiceUnavailable,
    ];
}

/// Response to [`IgnoreAggregateEvaluationResultsRequest`].
pub type IgnoreAggregateEvaluationResultsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`IgnoreAggregateEvaluationResultsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type IgnoreAggregateEvaluationResultsError = super::DocumentedError;
