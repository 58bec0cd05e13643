// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeChartData`, from `sas/DescribeChartData.md`.

use alicloud_runtime::codegen::*;

/// Fetches the data behind a chart in a custom report for a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeChartDataRequest::new();
/// let reply = client.describe_chart_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeChartDataRequest {
    /// ID of the char that the call is about.
    pub char_id: Option<String>,
    /// Earliest moment of the span; the form differs between operations.
    pub time_start: Option<i64>,
    /// Latest moment of the span; the form differs between operations.
    pub time_end: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the report that the call is about.
    pub report_id: Option<i64>,
    /// ID of the chart that the call is about.
    pub chart_id: Option<String>,
}

impl DescribeChartDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CharId`.
    pub fn char_id(mut self, value: impl Into<String>) -> Self {
        self.char_id = Some(value.into());
        self
    }
    /// Sets `TimeStart`.
    #[inline]
    pub fn time_start(mut self, value: i64) -> Self {
        self.time_start = Some(value);
        self
    }
    /// Sets `TimeEnd`.
    #[inline]
    pub fn time_end(mut self, value: i64) -> Self {
        self.time_end = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ReportId`.
    #[inline]
    pub fn report_id(mut self, value: i64) -> Self {
        self.report_id = Some(value);
        self
    }
    /// Sets `ChartId`.
    pub fn chart_id(mut self, value: impl Into<String>) -> Self {
        self.chart_id = Some(value.into());
        self
    }
}

request! {
    DescribeChartDataRequest {
        "CharId" => char_id: query,
        "TimeStart" => time_start: query,
        "TimeEnd" => time_end: query,
        "Lang" => lang: query,
        "ReportId" => report_id: query,
        "ChartId" => chart_id: query,
    }
}

impl Operation for DescribeChartDataRequest {
    type Response = DescribeChartDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeChartData").read_only();
}

/// Response to [`DescribeChartDataRequest`], which the documentation does not describe.
pub type DescribeChartDataResponse = alicloud_runtime::UndocumentedResponse;
