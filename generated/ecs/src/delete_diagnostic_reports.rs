// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDiagnosticReports`, from `ecs/DeleteDiagnosticReports.md`.

use alicloud_runtime::codegen::*;

/// Deletes one or several reports of resource diagnosis.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteDiagnosticReportsRequest::new()
///     .report_ids(["..."]);
/// let reply = client.delete_diagnostic_reports(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDiagnosticReportsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Diagnostic reports to delete, by their IDs. Items: at most 100.
    pub report_ids: Vec<String>,
}

impl DeleteDiagnosticReportsRequest {
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
    /// Sets `ReportIds`, which is required.
    pub fn report_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.report_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteDiagnosticReportsRequest {
        "RegionId" => region_id: query,
        "ReportIds" => report_ids: query,
    }
}

impl Operation for DeleteDiagnosticReportsRequest {
    type Response = DeleteDiagnosticReportsResponse;
    type Error = DeleteDiagnosticReportsError;
    const INFO: OperationInfo = super::operation("DeleteDiagnosticReports")
        .required(&["RegionId", "ReportIds"])
        .region("RegionId");
    const ERRORS: &'static [DeleteDiagnosticReportsError] = &[
        DeleteDiagnosticReportsError::InvalidStatusInProgress,
    ];
}

/// Response to [`DeleteDiagnosticReportsRequest`].
pub type DeleteDiagnosticReportsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDiagnosticReportsRequest`] names.
///
/// - [`InvalidStatusInProgress`](super::DocumentedError::InvalidStatusInProgress)
pub type DeleteDiagnosticReportsError = super::DocumentedError;
