// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCustomizeReportStatus`, from `sas/UpdateCustomizeReportStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns a custom security report on or off, or pins it.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateCustomizeReportStatusRequest::new()
///     .report_id(1)
///     .report_status(1);
/// let reply = client.update_customize_report_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCustomizeReportStatusRequest {
    /// **Required.** ID of the report that the call is about.
    pub report_id: Option<i64>,
    /// **Required.** State of the report, to narrow the list down to or to be put into.
    pub report_status: Option<i32>,
    /// Time that is set or recorded for this: pinned.
    pub pinned_time: Option<i64>,
}

impl UpdateCustomizeReportStatusRequest {
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
    /// Sets `ReportStatus`, which is required.
    #[inline]
    pub fn report_status(mut self, value: i32) -> Self {
        self.report_status = Some(value);
        self
    }
    /// Sets `PinnedTime`.
    #[inline]
    pub fn pinned_time(mut self, value: i64) -> Self {
        self.pinned_time = Some(value);
        self
    }
}

request! {
    UpdateCustomizeReportStatusRequest {
        "ReportId" => report_id: query,
        "ReportStatus" => report_status: query,
        "PinnedTime" => pinned_time: query,
    }
}

impl Operation for UpdateCustomizeReportStatusRequest {
    type Response = UpdateCustomizeReportStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCustomizeReportStatus")
        .required(&["ReportId", "ReportStatus"]);
}

/// Response to [`UpdateCustomizeReportStatusRequest`], which the documentation does not describe.
pub type UpdateCustomizeReportStatusResponse = alicloud_runtime::UndocumentedResponse;
