// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendCustomizeReport`, from `sas/SendCustomizeReport.md`.

use alicloud_runtime::codegen::*;

/// Sends a custom report to its recipients now.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SendCustomizeReportRequest::new()
///     .report_id(1);
/// let reply = client.send_customize_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendCustomizeReportRequest {
    /// **Required.** ID of the report that the call is about.
    pub report_id: Option<i64>,
}

impl SendCustomizeReportRequest {
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
    SendCustomizeReportRequest {
        "ReportId" => report_id: query,
    }
}

impl Operation for SendCustomizeReportRequest {
    type Response = SendCustomizeReportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SendCustomizeReport")
        .required(&["ReportId"]);
}

/// Response to [`SendCustomizeReportRequest`], which the documentation does not describe.
pub type SendCustomizeReportResponse = alicloud_runtime::UndocumentedResponse;
