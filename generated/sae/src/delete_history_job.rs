// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHistoryJob`, from `sae/DeleteHistoryJob.md`.

use alicloud_runtime::codegen::*;

/// Deletes a finished run of a job from the history.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DeleteHistoryJobRequest::new()
///     .app_id("...")
///     .job_id("...");
/// let reply = client.delete_history_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHistoryJobRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl DeleteHistoryJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    DeleteHistoryJobRequest {
        "AppId" => app_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for DeleteHistoryJobRequest {
    type Response = DeleteHistoryJobResponse;
    type Error = DeleteHistoryJobError;
    const INFO: OperationInfo = super::operation("DeleteHistoryJob")
        .roa("DELETE", "/pop/v1/sam/job/deleteHistoryJob")
        .required(&["AppId", "JobId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteHistoryJobError] = &[
        DeleteHistoryJobError::InvalidAppIdNotFound,
    ];
}

/// Response to [`DeleteHistoryJobRequest`].
#[non_exhaustive]
pub struct DeleteHistoryJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status. Example: `{msg: "", code: 200, success: true}`.
    pub data: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteHistoryJobResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteHistoryJobRequest`] names.
///
/// - [`InvalidAppIdNotFound`](super::DocumentedError::InvalidAppIdNotFound)
pub type DeleteHistoryJobError = super::DocumentedError;
