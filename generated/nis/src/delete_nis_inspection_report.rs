// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNisInspectionReport`, from `nis/DeleteNisInspectionReport.md`.

use alicloud_runtime::codegen::*;

/// Deletes one report of an inspection task.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::DeleteNisInspectionReportRequest::new()
///     .inspection_report_id("...");
/// let reply = client.delete_nis_inspection_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNisInspectionReportRequest {
    /// **Required.** Outcome of one inspection run. Length: 1 to 128.
    pub inspection_report_id: Option<String>,
}

impl DeleteNisInspectionReportRequest {
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
    DeleteNisInspectionReportRequest {
        "InspectionReportId" => inspection_report_id: query,
    }
}

impl Operation for DeleteNisInspectionReportRequest {
    type Response = DeleteNisInspectionReportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteNisInspectionReport")
        .required(&["InspectionReportId"]);
}

/// Response to [`DeleteNisInspectionReportRequest`], which the documentation does not describe.
pub type DeleteNisInspectionReportResponse = alicloud_runtime::UndocumentedResponse;
