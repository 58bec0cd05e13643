// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNisInspectionReportStatus`, from `nis/DescribeNisInspectionReportStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells in which state an inspection report is.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::DescribeNisInspectionReportStatusRequest::new()
///     .inspection_report_id("...");
/// let reply = client.describe_nis_inspection_report_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNisInspectionReportStatusRequest {
    /// **Required.** Outcome of one inspection run. Length: 1 to 128.
    pub inspection_report_id: Option<String>,
}

impl DescribeNisInspectionReportStatusRequest {
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
    DescribeNisInspectionReportStatusRequest {
        "InspectionReportId" => inspection_report_id: query,
    }
}

impl Operation for DescribeNisInspectionReportStatusRequest {
    type Response = DescribeNisInspectionReportStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNisInspectionReportStatus")
        .required(&["InspectionReportId"])
        .read_only();
}

/// Response to [`DescribeNisInspectionReportStatusRequest`], which the documentation does not describe.
pub type DescribeNisInspectionReportStatusResponse = alicloud_runtime::UndocumentedResponse;
