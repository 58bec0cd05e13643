// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateConfigRulesReport`, from `config/GetAggregateConfigRulesReport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ReportStatus};

/// Gets the Excel report on rule compliance that was generated for an account group.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// use alicloud_config::get_aggregate_config_rules_report::ReportStatus;
///
/// let request = alicloud_config::GetAggregateConfigRulesReportRequest::new()
///     .aggregator_id("ca-f632626622af0079****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_aggregate_config_rules_report(request)
///     .wait()
///     .until(ReportStatus::None)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateConfigRulesReportRequest {
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-f632626622af0079****`.
    pub aggregator_id: Option<String>,
    /// ID of the report that the call is about.
    pub report_id: Option<String>,
}

impl GetAggregateConfigRulesReportRequest {
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
    /// Sets `ReportId`.
    pub fn report_id(mut self, value: impl Into<String>) -> Self {
        self.report_id = Some(value.into());
        self
    }
}

request! {
    GetAggregateConfigRulesReportRequest {
        "AggregatorId" => aggregator_id: query,
        "ReportId" => report_id: query,
    }
}

impl Operation for GetAggregateConfigRulesReportRequest {
    type Response = GetAggregateConfigRulesReportResponse;
    type Error = GetAggregateConfigRulesReportError;
    const INFO: OperationInfo = super::operation("GetAggregateConfigRulesReport")
        .required(&["AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateConfigRulesReportError] = &[
        GetAggregateConfigRulesReportError::InvalidAggregatorIdValue,
        GetAggregateConfigRulesReportError::AccountNotExisted,
        GetAggregateConfigRulesReportError::ServiceUnavailable,
    ];
}

impl Stateful for GetAggregateConfigRulesReportRequest {
    type State = ReportStatus;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response
                .config_rules_report
                .iter()
                .find_map(|v| v.report_status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`GetAggregateConfigRulesReportRequest`].
#[non_exhaustive]
pub struct GetAggregateConfigRulesReportResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F0BCC7B2-D0E4-49B0-95D2-6689CFB08D31`.
    pub request_id: Option<String>,
    /// Report on the rules, with the link to it.
    pub config_rules_report: Option<ConfigRulesReport>,
}

response! {
    GetAggregateConfigRulesReportResponse {
        "RequestId" => request_id: value,
        "ConfigRulesReport" => config_rules_report: value,
    }
}

/// Report on the rules, with the link to it.
#[non_exhaustive]
pub struct ConfigRulesReport {
    /// Web address under which the report is found. Example: `text`.
    pub report_url: Option<String>,
    /// State that the report is in. Example: `CREATING`.
    pub report_status: Option<Open<ReportStatus>>,
    /// Number of the Alibaba Cloud account concerned. Example: `100931896542****`.
    pub account_id: Option<i64>,
    /// ID of the aggregator that the item belongs to or stands for.
    /// Example: `ca-f632626622af0079****`.
    pub aggregator_id: Option<String>,
    /// Moment that was recorded for this: report create.
    /// Unit: `milliseconds`. Example: `1624332329593`.
    pub report_create_timestamp: Option<i64>,
    /// ID of the report that the item belongs to or stands for. Example: `crp-88176457e0d900c9****`.
    pub report_id: Option<String>,
}

response! {
    ConfigRulesReport {
        "ReportUrl" => report_url: value,
        "ReportStatus" => report_status: value,
        "AccountId" => account_id: value,
        "AggregatorId" => aggregator_id: value,
        "ReportCreateTimestamp" => report_create_timestamp: value,
        "ReportId" => report_id: value,
    }
}

/// Errors that the documentation of [`GetAggregateConfigRulesReportRequest`] names.
///
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateConfigRulesReportError = super::DocumentedError;
