// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConfigRulesReport`, from `config/GetConfigRulesReport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ReportStatus};

/// Gets the Excel report on rule compliance that was generated for the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// use alicloud_config::get_config_rules_report::ReportStatus;
///
/// let request = alicloud_config::GetConfigRulesReportRequest::new();
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_config_rules_report(request)
///     .wait()
///     .until(ReportStatus::None)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConfigRulesReportRequest {
    /// ID of the report that the call is about.
    pub report_id: Option<String>,
}

impl GetConfigRulesReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReportId`.
    pub fn report_id(mut self, value: impl Into<String>) -> Self {
        self.report_id = Some(value.into());
        self
    }
}

request! {
    GetConfigRulesReportRequest {
        "ReportId" => report_id: query,
    }
}

impl Operation for GetConfigRulesReportRequest {
    type Response = GetConfigRulesReportResponse;
    type Error = GetConfigRulesReportError;
    const INFO: OperationInfo = super::operation("GetConfigRulesReport").read_only();
    const ERRORS: &'static [GetConfigRulesReportError] = &[
        GetConfigRulesReportError::AccountNotExisted,
        GetConfigRulesReportError::ServiceUnavailable,
    ];
}

impl Stateful for GetConfigRulesReportRequest {
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

/// Response to [`GetConfigRulesReportRequest`].
#[non_exhaustive]
pub struct GetConfigRulesReportResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
    /// Report on the rules, with the link to it.
    pub config_rules_report: Option<ConfigRulesReport>,
}

response! {
    GetConfigRulesReportResponse {
        "RequestId" => request_id: value,
        "ConfigRulesReport" => config_rules_report: value,
    }
}

/// Report on the rules, with the link to it.
#[non_exhaustive]
pub struct ConfigRulesReport {
    /// State that the report is in. Example: `CREATING`.
    pub report_status: Option<Open<ReportStatus>>,
    /// Web address under which the report is found. Example: `text`.
    pub report_url: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `100931896542****`.
    pub account_id: Option<i64>,
    /// Moment that was recorded for this: report create.
    /// Unit: `milliseconds`. Example: `1614687022000`.
    pub report_create_timestamp: Option<i64>,
    /// ID of the report that the item belongs to or stands for. Example: `crp-88176457e0d900c9****`.
    pub report_id: Option<String>,
}

response! {
    ConfigRulesReport {
        "ReportStatus" => report_status: value,
        "ReportUrl" => report_url: value,
        "AccountId" => account_id: value,
        "ReportCreateTimestamp" => report_create_timestamp: value,
        "ReportId" => report_id: value,
    }
}

/// Errors that the documentation of [`GetConfigRulesReportRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetConfigRulesReportError = super::DocumentedError;
