// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomizeReportList`, from `sas/DescribeCustomizeReportList.md`.

use alicloud_runtime::codegen::*;

/// Lists custom security reports, filtered by title, type, status or version.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCustomizeReportListRequest::new();
/// let reply = client.describe_customize_report_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomizeReportListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// State of the report, to narrow the list down to or to be put into.
    pub report_status: Option<i32>,
    /// Which kind of report it is or is to be.
    pub report_type: Option<i32>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Which version of the report is meant.
    pub report_version: Option<String>,
    /// Keeps only reports that are, or are not, fixed at the top of the list.
    pub pinned: Option<bool>,
}

impl DescribeCustomizeReportListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ReportStatus`.
    #[inline]
    pub fn report_status(mut self, value: i32) -> Self {
        self.report_status = Some(value);
        self
    }
    /// Sets `ReportType`.
    #[inline]
    pub fn report_type(mut self, value: i32) -> Self {
        self.report_type = Some(value);
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `ReportVersion`.
    pub fn report_version(mut self, value: impl Into<String>) -> Self {
        self.report_version = Some(value.into());
        self
    }
    /// Sets `Pinned`.
    #[inline]
    pub fn pinned(mut self, value: bool) -> Self {
        self.pinned = Some(value);
        self
    }
}

request! {
    DescribeCustomizeReportListRequest {
        "Lang" => lang: query,
        "ReportStatus" => report_status: query,
        "ReportType" => report_type: query,
        "Title" => title: query,
        "ReportVersion" => report_version: query,
        "Pinned" => pinned: query,
    }
}

impl Operation for DescribeCustomizeReportListRequest {
    type Response = DescribeCustomizeReportListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCustomizeReportList")
        .read_only();
}

/// Response to [`DescribeCustomizeReportListRequest`], which the documentation does not describe.
pub type DescribeCustomizeReportListResponse = alicloud_runtime::UndocumentedResponse;
