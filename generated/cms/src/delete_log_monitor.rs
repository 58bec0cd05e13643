// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLogMonitor`, from `cms/DeleteLogMonitor.md`.

use alicloud_runtime::codegen::*;

/// Deletes a metric that is computed from logs.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteLogMonitorRequest::new()
///     .log_id(12345);
/// let reply = client.delete_log_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLogMonitorRequest {
    /// **Required.** Log monitoring metric concerned, by its ID. Example: `12345`.
    pub log_id: Option<i64>,
}

impl DeleteLogMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LogId`, which is required.
    #[inline]
    pub fn log_id(mut self, value: i64) -> Self {
        self.log_id = Some(value);
        self
    }
}

request! {
    DeleteLogMonitorRequest {
        "LogId" => log_id: query,
    }
}

impl Operation for DeleteLogMonitorRequest {
    type Response = DeleteLogMonitorResponse;
    type Error = DeleteLogMonitorError;
    const INFO: OperationInfo = super::operation("DeleteLogMonitor")
        .required(&["LogId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteLogMonitorError] = &[
        DeleteLogMonitorError::ParameterInvalid,
        DeleteLogMonitorError::AccessForbidden,
        DeleteLogMonitorError::ResourceNotFound,
        DeleteLogMonitorError::InternalError,
    ];
}

/// Response to [`DeleteLogMonitorRequest`].
#[non_exhaustive]
pub struct DeleteLogMonitorResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `metric not exist.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `42BFFC2B-5E4D-4FDE-BCC6-E91EE33C5967`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteLogMonitorResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteLogMonitorRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteLogMonitorError = super::DocumentedError;
