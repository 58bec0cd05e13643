// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportCustomizeReport`, from `sas/ExportCustomizeReport.md`.

use alicloud_runtime::codegen::*;

/// Exports a custom security report in a chosen format.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ExportCustomizeReportRequest::new()
///     .report_id(1);
/// let reply = client.export_customize_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportCustomizeReportRequest {
    /// **Required.** ID of the report that the call is about.
    pub report_id: Option<i64>,
    /// Which kind of export it is or is to be.
    pub export_type: Option<String>,
}

impl ExportCustomizeReportRequest {
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
    /// Sets `ExportType`.
    pub fn export_type(mut self, value: impl Into<String>) -> Self {
        self.export_type = Some(value.into());
        self
    }
}

request! {
    ExportCustomizeReportRequest {
        "ReportId" => report_id: query,
        "ExportType" => export_type: query,
    }
}

impl Operation for ExportCustomizeReportRequest {
    type Response = ExportCustomizeReportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ExportCustomizeReport")
        .required(&["ReportId"]);
}

/// Response to [`ExportCustomizeReportRequest`], which the documentation does not describe.
pub type ExportCustomizeReportResponse = alicloud_runtime::UndocumentedResponse;
