// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListConfigRuleEvaluationStatistics`, from `config/ListConfigRuleEvaluationStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows the trend of compliance statistics of the current account over time.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListConfigRuleEvaluationStatisticsRequest::new();
/// let reply = client.list_config_rule_evaluation_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListConfigRuleEvaluationStatisticsRequest {}

impl ListConfigRuleEvaluationStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListConfigRuleEvaluationStatisticsRequest {}
}

impl Operation for ListConfigRuleEvaluationStatisticsRequest {
    type Response = ListConfigRuleEvaluationStatisticsResponse;
    type Error = ListConfigRuleEvaluationStatisticsError;
    const INFO: OperationInfo = super::operation("ListConfigRuleEvaluationStatistics")
        .read_only();
    const ERRORS: &'static [ListConfigRuleEvaluationStatisticsError] = &[
        ListConfigRuleEvaluationStatisticsError::InvalidResourceOwnerIdValue,
        ListConfigRuleEvaluationStatisticsError::ServiceUnavailable,
    ];
}

/// Response to [`ListConfigRuleEvaluationStatisticsRequest`].
#[non_exhaustive]
pub struct ListConfigRuleEvaluationStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4FF2B787-347E-5299-A196-2C0448DEA341`.
    pub request_id: Option<String>,
    /// Outcomes of the evaluation, one entry each.
    pub evaluation_results: Vec<EvaluationResult>,
}

response! {
    ListConfigRuleEvaluationStatisticsResponse {
        "RequestId" => request_id: value,
        "EvaluationResults" => evaluation_results: list(""),
    }
}

/// Outcomes of the evaluation, one entry each.
#[non_exhaustive]
pub struct EvaluationResult {
    /// How many resources violate a rule. Example: `30`.
    pub non_compliant_resource_cnt: Option<i32>,
    /// How many resources were evaluated. Example: `91`.
    pub total_resource_cnt: Option<i32>,
    /// How many rules are violated. Example: `5`.
    pub non_compliant_rule_cnt: Option<i32>,
    /// How many rules were evaluated. Example: `13`.
    pub total_rule_cnt: Option<i32>,
    /// Day or moment of the statistic. Example: `2023-06-27`.
    pub statistic_date: Option<String>,
}

response! {
    EvaluationResult {
        "NonCompliantResourceCnt" => non_compliant_resource_cnt: value,
        "TotalResourceCnt" => total_resource_cnt: value,
        "NonCompliantRuleCnt" => non_compliant_rule_cnt: value,
        "TotalRuleCnt" => total_rule_cnt: value,
        "StatisticDate" => statistic_date: value,
    }
}

/// Errors that the documentation of [`ListConfigRuleEvaluationStatisticsRequest`] names.
///
/// - [`InvalidResourceOwnerIdValue`](super::DocumentedError::InvalidResourceOwnerIdValue)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListConfigRuleEvaluationStatisticsError = super::DocumentedError;
