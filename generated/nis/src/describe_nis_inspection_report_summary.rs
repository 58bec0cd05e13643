// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNisInspectionReportSummary`, from `nis/DescribeNisInspectionReportSummary.md`.

use alicloud_runtime::codegen::*;

/// Sums up the findings of an inspection report.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::DescribeNisInspectionReportSummaryRequest::new()
///     .inspection_report_id("...");
/// let reply = client.describe_nis_inspection_report_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNisInspectionReportSummaryRequest {
    /// **Required.** Outcome of one inspection run. Length: 1 to 128.
    pub inspection_report_id: Option<String>,
}

impl DescribeNisInspectionReportSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InspectionReportId`, which is required.
    pub fn inspection_report_id(mut self, value: impl Into<String>) -> Self {
        self.inspection_report_id = Some(value.into());
        self
    }
}

request! {
    DescribeNisInspectionReportSummaryRequest {
        "InspectionReportId" => inspection_report_id: query,
    }
}

impl Operation for DescribeNisInspectionReportSummaryRequest {
    type Response = DescribeNisInspectionReportSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNisInspectionReportSummary")
        .required(&["InspectionReportId"])
        .read_only();
}

/// Response to [`DescribeNisInspectionReportSummaryRequest`], which the documentation does not describe.
pub type DescribeNisInspectionReportSummaryResponse = alicloud_runtime::UndocumentedResponse;
