// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SuspendJob`, from `sae/SuspendJob.md`.

use alicloud_runtime::codegen::*;

/// Suspends a job template or resumes it, by a flag.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::SuspendJobRequest::new()
///     .app_id("...")
///     .suspend(true);
/// let reply = client.suspend_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SuspendJobRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Whether no further runs begin.
    pub suspend: Option<bool>,
}

impl SuspendJobRequest {
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
    /// Sets `Suspend`, which is required.
    #[inline]
    pub fn suspend(mut self, value: bool) -> Self {
        self.suspend = Some(value);
        self
    }
}

request! {
    SuspendJobRequest {
        "AppId" => app_id: query,
        "Suspend" => suspend: query,
    }
}

impl Operation for SuspendJobRequest {
    type Response = SuspendJobResponse;
    type Error = SuspendJobError;
    const INFO: OperationInfo = super::operation("SuspendJob")
        .roa("GET", "/pop/v1/sam/job/suspendJob")
        .required(&["AppId", "Suspend"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [SuspendJobError] = &[SuspendJobError::InvalidAppIdNotFound];
}

/// Response to [`SuspendJobRequest`].
#[non_exhaustive]
pub struct SuspendJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `67DD9A98-9CCC-5BE8-8C9E-B45E72F4****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0b87b7e716575071334387401e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status. Example: `{success: true}`.
    pub data: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SuspendJobResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`SuspendJobRequest`] names.
///
/// - [`InvalidAppIdNotFound`](super::DocumentedError::InvalidAppIdNotFound)
pub type SuspendJobError = super::DocumentedError;
