// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperationCustomizeReportChart`, from `sas/OperationCustomizeReportChart.md`.

use alicloud_runtime::codegen::*;

/// Changes which charts a custom report shows.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OperationCustomizeReportChartRequest::new()
///     .report_id(1)
///     .chart_ids("...");
/// let reply = client.operation_customize_report_chart(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperationCustomizeReportChartRequest {
    /// **Required.** ID of the report that the call is about.
    pub report_id: Option<i64>,
    /// **Required.** IDs of the charts to work on or to narrow the list down to.
    pub chart_ids: Option<String>,
}

impl OperationCustomizeReportChartRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReportId`, which is required.
    #[inline]
    pub fn report_id(mut self, value: i64) -> Self {
        self.report_id = Some(value);
        self
    }
    /// Sets `ChartIds`, which is required.
    pub fn chart_ids(mut self, value: impl Into<String>) -> Self {
        self.chart_ids = Some(value.into());
        self
    }
}

request! {
    OperationCustomizeReportChartRequest {
        "ReportId" => report_id: query,
        "ChartIds" => chart_ids: query,
    }
}

impl Operation for OperationCustomizeReportChartRequest {
    type Response = OperationCustomizeReportChartResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("OperationCustomizeReportChart")
        .required(&["ReportId", "ChartIds"]);
}

/// Response to [`OperationCustomizeReportChartRequest`], which the documentation does not describe.
pub type OperationCustomizeReportChartResponse = alicloud_runtime::UndocumentedResponse;
