// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosticReportAttributes`, from `ecs/DescribeDiagnosticReportAttributes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiagnosticReportStatus};

/// Reads one diagnostic report: severity, and every metric's result with its issues.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_diagnostic_report_attributes::DiagnosticReportStatus;
///
/// let request = alicloud_ecs::DescribeDiagnosticReportAttributesRequest::new()
///     .report_id("...");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_diagnostic_report_attributes(request)
///     .wait()
///     .until(DiagnosticReportStatus::Finished)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnosticReportAttributesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Diagnostic report, by its ID.
    pub report_id: Option<String>,
}

impl DescribeDiagnosticReportAttributesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ReportId`, which is required.
    pub fn report_id(mut self, value: impl Into<String>) -> Self {
        self.report_id = Some(value.into());
        self
    }
}

request! {
    DescribeDiagnosticReportAttributesRequest {
        "RegionId" => region_id: query,
        "ReportId" => report_id: query,
    }
}

impl Operation for DescribeDiagnosticReportAttributesRequest {
    type Response = DescribeDiagnosticReportAttributesResponse;
    type Error = DescribeDiagnosticReportAttributesError;
    const INFO: OperationInfo = super::operation("DescribeDiagnosticReportAttributes")
        .required(&["RegionId", "ReportId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDiagnosticReportAttributesError] = &[
        DescribeDiagnosticReportAttributesError::InvalidParameterReportNotExist,
    ];
}

impl Stateful for DescribeDiagnosticReportAttributesRequest {
    type State = DiagnosticReportStatus;
    const FAILURES: &'static [DiagnosticReportStatus] = &[
        DiagnosticReportStatus::Failed,
        DiagnosticReportStatus::Failed2,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.status.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`DescribeDiagnosticReportAttributesRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosticReportAttributesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// ID of the resource; what kind of ID is told by `ResourceType`.
    /// Example: `i-uf6i0tv2refv8wz*****`.
    pub resource_id: Option<String>,
    /// What kind of resource `ResourceId` names. Example: `instance`.
    pub resource_type: Option<String>,
    /// Diagnostic report, by its ID. Example: `dr-uf6i0tv2refv8wz*****`.
    pub report_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Finished`.
    pub status: Option<Open<DiagnosticReportStatus>>,
    /// When the resource was created. Example: `2022-07-11T12:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// When the task was over. Example: `2022-07-11T14:00:00Z`.
    pub finished_time: Option<Timestamp>,
    /// Beginning of the time that the report looks at. Example: `2022-07-11T12:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the time that the report looks at. Example: `2022-07-11T14:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// How serious the finding is. For a report, the most serious level among its metrics.
    /// Example: `Normal`.
    pub severity: Option<String>,
    /// Set of diagnostic metrics, by its ID. Example: `dms-bp17p0qwtr72zmu*****`.
    pub metric_set_id: Option<String>,
    /// What each diagnostic metric showed, one entry each.
    pub metric_results: Vec<MetricResult>,
    /// Further facts about the report. Example: `{"OfflineDiagReportStatus":"CONFIRMED"}`.
    pub attributes: Option<String>,
}

response! {
    DescribeDiagnosticReportAttributesResponse {
        "RequestId" => request_id: value,
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "ReportId" => report_id: value,
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "FinishedTime" => finished_time: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "Severity" => severity: value,
        "MetricSetId" => metric_set_id: value,
        "MetricResults" => metric_results: list("MetricResult"),
        "Attributes" => attributes: value,
    }
}

/// What each diagnostic metric showed, one entry each.
#[non_exhaustive]
pub struct MetricResult {
    /// ID of the diagnostic metric. Example: `GuestOS.WinFirewall`.
    pub metric_id: Option<String>,
    /// Class that the metric belongs to. Example: `CPU`.
    pub metric_category: Option<String>,
    /// How serious the finding is. For a report, the most serious level among its metrics.
    /// Example: `Normal`.
    pub severity: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Finished`.
    pub status: Option<String>,
    /// Problems found, one entry each.
    pub issues: Vec<Issue>,
}

response! {
    MetricResult {
        "MetricId" => metric_id: value,
        "MetricCategory" => metric_category: value,
        "Severity" => severity: value,
        "Status" => status: value,
        "Issues" => issues: list("Issue"),
    }
}

/// Problems found, one entry each.
#[non_exhaustive]
pub struct Issue {
    /// ID of the problem. Example: `GuestOS.CPU.HighUtiliz*****`.
    pub issue_id: Option<String>,
    /// How serious the finding is. For a report, the most serious level among its metrics.
    /// Example: `Info`.
    pub severity: Option<String>,
    /// Further data for understanding the issue, as a JSON string. Example: `text`.
    pub additional: Option<String>,
    /// When the problem occurred. Example: `2022-07-11T14:00:00Z`.
    pub occurrence_time: Option<Timestamp>,
}

response! {
    Issue {
        "IssueId" => issue_id: value,
        "Severity" => severity: value,
        "Additional" => additional: value,
        "OccurrenceTime" => occurrence_time: value,
    }
}

/// Errors that the documentation of [`DescribeDiagnosticReportAttributesRequest`] names.
///
/// - [`InvalidParameterReportNotExist`](super::DocumentedError::InvalidParameterReportNotExist)
pub type DescribeDiagnosticReportAttributesError = super::DocumentedError;
