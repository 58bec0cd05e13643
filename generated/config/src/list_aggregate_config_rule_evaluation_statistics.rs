// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAggregateConfigRuleEvaluationStatistics`, from `config/ListAggregateConfigRuleEvaluationStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows the trend of compliance statistics of an account group over time.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListAggregateConfigRuleEvaluationStatisticsRequest::new()
///     .aggregator_id("...");
/// let reply = client.list_aggregate_config_rule_evaluation_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAggregateConfigRuleEvaluationStatisticsRequest {
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
}

impl ListAggregateConfigRuleEvaluationStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    ListAggregateConfigRuleEvaluationStatisticsRequest {
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for ListAggregateConfigRuleEvaluationStatisticsRequest {
    type Response = ListAggregateConfigRuleEvaluationStatisticsResponse;
    type Error = ListAggregateConfigRuleEvaluationStatisticsError;
    const INFO: OperationInfo = super::operation(
            "ListAggregateConfigRuleEvaluationStatistics",
        )
        .required(&["AggregatorId"])
        .read_only();
    const ERRORS: &'static [ListAggregateConfigRuleEvaluationStatisticsError] = &[
        ListAggregateConfigRuleEvaluationStatisticsError::InvalidAggregatorIdValue,
        ListAggregateConfigRuleEvaluationStatisticsError::InvalidResourceOwnerIdValue,
        ListAggregateConfigRuleEvaluationStatisticsError::ServiceUnavailable,
    ];
}

/// Response to [`ListAggregateConfigRuleEvaluationStatisticsRequest`].
#[non_exhaustive]
pub struct ListAggregateConfigRuleEvaluationStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9EFA436B-FC6F-513B-9DB8-C96E6CEBE5E0`.
    pub request_id: Option<String>,
    /// Outcomes of the evaluation, one entry each.
    pub evaluation_results: Vec<EvaluationResult>,
}

response! {
    ListAggregateConfigRuleEvaluationStatisticsResponse {
        "RequestId" => request_id: value,
        "EvaluationResults" => evaluation_results: list(""),
    }
}

/// Outcomes of the evaluation, one entry each.
#[non_exhaustive]
pub struct EvaluationResult {
    /// ID of the aggregator that the item belongs to or stands for.
    /// Example: `ca-edd3626622af00b3****`.
    pub aggregator_id: Option<String>,
    /// How many resources violate a rule. Example: `25`.
    pub non_compliant_resource_cnt: Option<i32>,
    /// How many resources were evaluated. Example: `153`.
    pub total_resource_cnt: Option<i32>,
    /// How many rules are violated. Example: `3`.
    pub non_compliant_rule_cnt: Option<i32>,
    /// How many rules were evaluated. Example: `10`.
    pub total_rule_cnt: Option<i32>,
    /// Day or moment of the statistic. Example: `2023-06-27`.
    pub statistic_date: Option<String>,
}

response! {
    EvaluationResult {
        "AggregatorId" => aggregator_id: value,
        "NonCompliantResourceCnt" => non_compliant_resource_cnt: value,
        "TotalResourceCnt" => total_resource_cnt: value,
        "NonCompliantRuleCnt" => non_compliant_rule_cnt: value,
        "TotalRuleCnt" => total_rule_cnt: value,
        "StatisticDate" => statistic_date: value,
    }
}

/// Errors that the documentation of [`ListAggregateConfigRuleEvaluationStatisticsRequest`] names.
///
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`InvalidResourceOwnerIdValue`](super::DocumentedError::InvalidResourceOwnerIdValue)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListAggregateConfigRuleEvaluationStatisticsError = super::DocumentedError;
