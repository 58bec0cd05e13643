// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosticReports`, from `ecs/DescribeDiagnosticReports.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiagnosticReportStatus};

/// Lists diagnostic reports, filtered by resource, status or severity.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeDiagnosticReportsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_diagnostic_reports(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnosticReportsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only these diagnostic reports. Items: at most 100.
    pub report_ids: Vec<String>,
    /// Keeps only reports on these resources. Items: at most 100.
    pub resource_ids: Vec<String>,
    /// Keeps only reports in this state.
    pub status: Option<Open<DiagnosticReportStatus>>,
    /// Keeps only reports whose worst finding has this severity.
    pub severity: Option<Open<Severity>>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
}

impl DescribeDiagnosticReportsRequest {
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
    /// Sets `ReportIds`.
    pub fn report_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.report_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceIds`.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<DiagnosticReportStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Severity`.
    pub fn severity(mut self, value: impl Into<Open<Severity>>) -> Self {
        self.severity = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    DescribeDiagnosticReportsRequest {
        "RegionId" => region_id: query,
        "ReportIds" => report_ids: query,
        "ResourceIds" => resource_ids: query,
        "Status" => status: query,
        "Severity" => severity: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribeDiagnosticReportsRequest {
    type Response = DescribeDiagnosticReportsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDiagnosticReports")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDiagnosticReportsRequest {
    type Item = Report;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.reports)
    }
}

/// Response to [`DescribeDiagnosticReportsRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosticReportsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE*****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// Diagnostic reports that were found.
    pub reports: Vec<Report>,
}

response! {
    DescribeDiagnosticReportsResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "Reports" => reports: list("Report"),
    }
}

/// Diagnostic reports that were found.
#[non_exhaustive]
pub struct Report {
    /// ID of the resource; what kind of ID is told by `ResourceType`.
    /// Example: `i-uf6i0tv2refv8wz*****`.
    pub resource_id: Option<String>,
    /// What kind of resource `ResourceId` names. Example: `instance`.
    pub resource_type: Option<String>,
    /// Set of diagnostic metrics, by its ID. Example: `dms-bp17p0qwtr72zmu*****`.
    pub metric_set_id: Option<String>,
    /// Beginning of the time that the report looks at. Example: `2022-07-11T12:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the time that the report looks at. Example: `2022-07-11T14:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Diagnostic report, by its ID. Example: `dr-uf6i0tv2refv8wz*****`.
    pub report_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Finished`.
    pub status: Option<String>,
    /// When the resource was created. Example: `2022-07-11T12:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// When the task was over. Example: `2022-07-11T14:00:00Z`.
    pub finished_time: Option<Timestamp>,
    /// How serious the finding is. For a report, the most serious level among its metrics.
    /// Example: `Normal`.
    pub severity: Option<String>,
    /// Problems found, one entry each.
    pub issues: Vec<Issue>,
}

response! {
    Report {
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "MetricSetId" => metric_set_id: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "ReportId" => report_id: value,
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "FinishedTime" => finished_time: value,
        "Severity" => severity: value,
        "Issues" => issues: list("Issue"),
    }
}

/// Problems found, one entry each.
#[non_exhaustive]
pub struct Issue {
    /// ID of the diagnostic metric. Example: `GuestOS.WinFirewall`.
    pub metric_id: Option<String>,
    /// Class that the metric belongs to. Example: `ECSService.GuestOS`.
    pub metric_category: Option<String>,
    /// ID of the problem. Example: `GuestOS.CPU.HighUtiliz*****`.
    pub issue_id: Option<String>,
    /// How serious the finding is. For a report, the most serious level among its metrics.
    /// Example: `Info`.
    pub severity: Option<String>,
}

response! {
    Issue {
        "MetricId" => metric_id: value,
        "MetricCategory" => metric_category: value,
        "IssueId" => issue_id: value,
        "Severity" => severity: value,
    }
}

values! {
    /// Keeps only reports whose worst finding has this severity.
    pub enum Severity {
        /// The diagnosis found nothing wrong.
        Normal2 = "normal",
        /// Something was found that may have to do with a problem.
        Info2 = "info",
        /// Something was found that may lead to a problem.
        Warn2 = "warn",
        /// A grave problem was found.
        Critical2 = "critical",
        /// The diagnosis found nothing wrong.
        Normal = "Normal",
        /// Something was found that may have to do with a problem.
        Info = "Info",
        /// Something was found that may lead to a problem.
        Warn = "Warn",
        /// A grave problem was found.
        Critical = "Critical",
        /// No result: the diagnosis has not begun or broke off.
        Unknown2 = "unknown",
        /// No result: the diagnosis has not begun or broke off.
        Unknown = "Unknown",
    }
}
