// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHistoricalCallerReport`, from `ccc/GetHistoricalCallerReport.md`.

use alicloud_runtime::codegen::*;

/// Reports how often a number called within a period, and when last.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetHistoricalCallerReportRequest::new()
///     .instance_id("...")
///     .calling_number("...")
///     .stop_time(1)
///     .start_time(1);
/// let reply = client.get_historical_caller_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHistoricalCallerReportRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Number that counts or picks out the calling.
    pub calling_number: Option<String>,
    /// **Required.** Time that is set or recorded for this: stop. Range: 0 to 4102416000000.
    pub stop_time: Option<i64>,
    /// **Required.** Beginning of the period to look at. Range: 0 to 4102416000000.
    pub start_time: Option<i64>,
}

impl GetHistoricalCallerReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CallingNumber`, which is required.
    pub fn calling_number(mut self, value: impl Into<String>) -> Self {
        self.calling_number = Some(value.into());
        self
    }
    /// Sets `StopTime`, which is required.
    #[inline]
    pub fn stop_time(mut self, value: i64) -> Self {
        self.stop_time = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
}

request! {
    GetHistoricalCallerReportRequest {
        "InstanceId" => instance_id: query,
        "CallingNumber" => calling_number: query,
        "StopTime" => stop_time: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for GetHistoricalCallerReportRequest {
    type Response = GetHistoricalCallerReportResponse;
    type Error = GetHistoricalCallerReportError;
    const INFO: OperationInfo = super::operation("GetHistoricalCallerReport")
        .required(&["InstanceId", "CallingNumber", "StopTime", "StartTime"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetHistoricalCallerReportError] = &[
        GetHistoricalCallerReportError::ParameterFormat,
        GetHistoricalCallerReportError::ParameterInvalid,
        GetHistoricalCallerReportError::InternalServiceCommon,
    ];
}

/// Response to [`GetHistoricalCallerReportRequest`].
#[non_exhaustive]
pub struct GetHistoricalCallerReportResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<HistoricalCallerReportData>,
}

response! {
    GetHistoricalCallerReportResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HistoricalCallerReportData {
    /// Time that is set or recorded for this: last calling. Example: `1646917200000`.
    pub last_calling_time: Option<i64>,
    /// Number that is given for this: total calls. Example: `10`.
    pub total_calls: Option<i64>,
}

response! {
    HistoricalCallerReportData {
        "LastCallingTime" => last_calling_time: value,
        "TotalCalls" => total_calls: value,
    }
}

/// Errors that the documentation of [`GetHistoricalCallerReportRequest`] names.
///
/// - [`ParameterFormat`](super::DocumentedError::ParameterFormat)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`InternalServiceCommon`](super::DocumentedError::InternalServiceCommon)
pub type GetHistoricalCallerReportError = super::DocumentedError;
