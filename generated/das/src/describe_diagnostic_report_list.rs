// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosticReportList`, from `das/DescribeDiagnosticReportList.md`.

use alicloud_runtime::codegen::*;

/// Lists the diagnostic reports on a database instance in a period.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeDiagnosticReportListRequest::new()
///     .db_instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_diagnostic_report_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnosticReportListRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeDiagnosticReportListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    pub fn page_no(mut self, value: impl Into<String>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeDiagnosticReportListRequest {
        "DBInstanceId" => db_instance_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDiagnosticReportListRequest {
    type Response = DescribeDiagnosticReportListResponse;
    type Error = DescribeDiagnosticReportListError;
    const INFO: OperationInfo = super::operation("DescribeDiagnosticReportList")
        .required(&["DBInstanceId", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeDiagnosticReportListError] = &[
        DescribeDiagnosticReportListError::InvalidParams,
        DescribeDiagnosticReportListError::NoPermission,
    ];
}

/// Response to [`DescribeDiagnosticReportListRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosticReportListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D00DB161-FEF6-5428-B37A-8D29A4C2****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// Reserved for the service.
    pub synchro: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeDiagnosticReportListResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Synchro" => synchro: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DescribeDiagnosticReportListRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeDiagnosticReportListError = super::DocumentedError;
