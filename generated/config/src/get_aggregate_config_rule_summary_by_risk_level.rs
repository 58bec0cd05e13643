// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateConfigRuleSummaryByRiskLevel`, from `config/GetAggregateConfigRuleSummaryByRiskLevel.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigRuleSummaryByRiskLevelData};

/// Summarizes compliance of an account group by the risk level of its rules.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregateConfigRuleSummaryByRiskLevelRequest::new()
///     .aggregator_id("ca-3a58626622af0005****");
/// let reply = client.get_aggregate_config_rule_summary_by_risk_level(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateConfigRuleSummaryByRiskLevelRequest {
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-3a58626622af0005****`.
    pub aggregator_id: Option<String>,
}

impl GetAggregateConfigRuleSummaryByRiskLevelRequest {
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
    GetAggregateConfigRuleSummaryByRiskLevelRequest {
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for GetAggregateConfigRuleSummaryByRiskLevelRequest {
    type Response = GetAggregateConfigRuleSummaryByRiskLevelResponse;
    type Error = GetAggregateConfigRuleSummaryByRiskLevelError;
    const INFO: OperationInfo = super::operation(
            "GetAggregateConfigRuleSummaryByRiskLevel",
        )
        .required(&["AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateConfigRuleSummaryByRiskLevelError] = &[
        GetAggregateConfigRuleSummaryByRiskLevelError::InvalidAggregatorIdValue,
        GetAggregateConfigRuleSummaryByRiskLevelError::ServiceUnavailable,
    ];
}

/// Response to [`GetAggregateConfigRuleSummaryByRiskLevelRequest`].
#[non_exhaustive]
pub struct GetAggregateConfigRuleSummaryByRiskLevelResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3CDD98C-DE65-46AC-B2D2-04A4A9AB5B73`.
    pub request_id: Option<String>,
    /// The config rule summaries that were found or are concerned, one entry each.
    pub config_rule_summaries: Vec<ConfigRuleSummaryByRiskLevelData>,
}

response! {
    GetAggregateConfigRuleSummaryByRiskLevelResponse {
        "RequestId" => request_id: value,
        "ConfigRuleSummaries" => config_rule_summaries: list(""),
    }
}

/// Errors that the documentation of [`GetAggregateConfigRuleSummaryByRiskLevelRequest`] names.
///
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateConfigRuleSummaryByRiskLevelError = super::DocumentedError;
