// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetReport`, from `ebs/GetReport.md`.

use alicloud_runtime::codegen::*;

/// Reads one report, found by its ID or by type and application.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::GetReportRequest::new();
/// let reply = client.get_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetReportRequest {
    /// ID of the report that the call is about.
    pub report_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of report it is or is to be.
    pub report_type: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
}

impl GetReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReportId`.
    pub fn report_id(mut self, value: impl Into<String>) -> Self {
        self.report_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ReportType`.
    pub fn report_type(mut self, value: impl Into<String>) -> Self {
        self.report_type = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
}

request! {
    GetReportRequest {
        "ReportId" => report_id: form,
        "RegionId" => region_id: form,
        "ReportType" => report_type: query,
        "AppName" => app_name: query,
    }
}

impl Operation for GetReportRequest {
    type Response = GetReportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetReport").read_only();
}

/// Response to [`GetReportRequest`], which the documentation does not describe.
pub type GetReportResponse = alicloud_runtime::UndocumentedResponse;
