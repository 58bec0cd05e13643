// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeChartList`, from `sas/DescribeChartList.md`.

use alicloud_runtime::codegen::*;

/// Lists the charts available to a custom security report.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeChartListRequest::new()
///     .project_code("...");
/// let reply = client.describe_chart_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeChartListRequest {
    /// **Required.** Code that stands for the project, for programs to act on.
    pub project_code: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the report that the call is about.
    pub report_id: Option<String>,
}

impl DescribeChartListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectCode`, which is required.
    pub fn project_code(mut self, value: impl Into<String>) -> Self {
        self.project_code = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ReportId`.
    pub fn report_id(mut self, value: impl Into<String>) -> Self {
        self.report_id = Some(value.into());
        self
    }
}

request! {
    DescribeChartListRequest {
        "ProjectCode" => project_code: query,
        "Lang" => lang: query,
        "ReportId" => report_id: query,
    }
}

impl Operation for DescribeChartListRequest {
    type Response = DescribeChartListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeChartList")
        .required(&["ProjectCode"])
        .read_only();
}

/// Response to [`DescribeChartListRequest`], which the documentation does not describe.
pub type DescribeChartListResponse = alicloud_runtime::UndocumentedResponse;
