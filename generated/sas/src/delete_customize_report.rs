// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomizeReport`, from `sas/DeleteCustomizeReport.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom report; it is no longer sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteCustomizeReportRequest::new()
///     .report_id(1);
/// let reply = client.delete_customize_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomizeReportRequest {
    /// **Required.** ID of the report that the call is about.
    pub report_id: Option<i64>,
}

impl DeleteCustomizeReportRequest {
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
}

request! {
    DeleteCustomizeReportRequest {
        "ReportId" => report_id: query,
    }
}

impl Operation for DeleteCustomizeReportRequest {
    type Response = DeleteCustomizeReportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCustomizeReport")
        .required(&["ReportId"]);
}

/// Response to [`DeleteCustomizeReportRequest`], which the documentation does not describe.
pub type DeleteCustomizeReportResponse = alicloud_runtime::UndocumentedResponse;
