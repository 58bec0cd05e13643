// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateAggregateConfigRulesReport`, from `config/GenerateAggregateConfigRulesReport.md`.

use alicloud_runtime::codegen::*;

/// Starts an evaluation report on rules of an account group.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GenerateAggregateConfigRulesReportRequest::new()
///     .aggregator_id("ca-f632626622af0079****");
/// let reply = client.generate_aggregate_config_rules_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateAggregateConfigRulesReportRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `1594295238-f9361358-5843-4294-8d30-b5183fac****`.
    pub client_token: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-f632626622af0079****`.
    pub aggregator_id: Option<String>,
    /// IDs of the config rules to work on or to narrow the list down to.
    pub config_rule_ids: Option<String>,
}

impl GenerateAggregateConfigRulesReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
    /// Sets `ConfigRuleIds`.
    pub fn config_rule_ids(mut self, value: impl Into<String>) -> Self {
        self.config_rule_ids = Some(value.into());
        self
    }
}

request! {
    GenerateAggregateConfigRulesReportRequest {
        "ClientToken" => client_token: form,
        "AggregatorId" => aggregator_id: form,
        "ConfigRuleIds" => config_rule_ids: form,
    }
}

impl Operation for GenerateAggregateConfigRulesReportRequest {
    type Response = GenerateAggregateConfigRulesReportResponse;
    type Error = GenerateAggregateConfigRulesReportError;
    const INFO: OperationInfo = super::operation("GenerateAggregateConfigRulesReport")
        .required(&["AggregatorId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [GenerateAggregateConfigRulesReportError] = &[
        GenerateAggregateConfigRulesReportError::InvalidAggregatorIdValue,
        GenerateAggregateConfigRulesReportError::ConfigRuleReportCreating,
        GenerateAggregateConfigRulesReportError::AccountNotExisted,
        GenerateAggregateConfigRulesReportError::ServiceUnavailable,
    ];
}

/// Response to [`GenerateAggregateConfigRulesReportRequest`].
#[non_exhaustive]
pub struct GenerateAggregateConfigRulesReportResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
    /// ID of the aggregator that the item belongs to or stands for.
    /// Example: `ca-f632626622af0079****`.
    pub aggregator_id: Option<String>,
    /// ID of the report that the item belongs to or stands for. Example: `crp-88176457e0d900c9****`.
    pub report_id: Option<String>,
}

response! {
    GenerateAggregateConfigRulesReportResponse {
        "RequestId" => request_id: value,
        "AggregatorId" => aggregator_id: value,
        "ReportId" => report_id: value,
    }
}

/// Errors that the documentation of [`GenerateAggregateConfigRulesReportRequest`] names.
///
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`ConfigRuleReportCreating`](super::DocumentedError::ConfigRuleReportCreating)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GenerateAggregateConfigRulesReportError = super::DocumentedError;
