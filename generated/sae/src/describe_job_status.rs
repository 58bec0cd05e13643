// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeJobStatus`, from `sae/DescribeJobStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns how a single run of a job is going: active, succeeded, and failed instances.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeJobStatusRequest::new()
///     .app_id("...");
/// let reply = client.describe_job_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeJobStatusRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl DescribeJobStatusRequest {
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
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    DescribeJobStatusRequest {
        "AppId" => app_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for DescribeJobStatusRequest {
    type Response = DescribeJobStatusResponse;
    type Error = DescribeJobStatusError;
    const INFO: OperationInfo = super::operation("DescribeJobStatus")
        .roa("GET", "/pop/v1/sam/job/describeJobStatus")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeJobStatusError] = &[
        DescribeJobStatusError::InvalidAppIdNotFound,
    ];
}

/// Response to [`DescribeJobStatusRequest`].
#[non_exhaustive]
pub struct DescribeJobStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `53F15A18-8079-5992-810C-0211A5AE****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0b1639af16575057857241351e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<JobStatusData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeJobStatusResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct JobStatusData {
    /// ID of the job, for asking later how it stands.
    /// Example: `event-b798157b-40a2-4388-b578-71fb897103**-**`.
    pub job_id: Option<String>,
    /// How many instances are running. Example: `0`.
    pub active: Option<i64>,
    /// How many instances ended without failure. Example: `3`.
    pub succeeded: Option<i64>,
    /// How many instances failed. Example: `0`.
    pub failed: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `1657522800`.
    pub start_time: Option<i64>,
    /// Time that is set or recorded for this: completion. Example: `1657522839`.
    pub completion_time: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub state: Option<String>,
}

response! {
    JobStatusData {
        "JobId" => job_id: value,
        "Active" => active: value,
        "Succeeded" => succeeded: value,
        "Failed" => failed: value,
        "StartTime" => start_time: value,
        "CompletionTime" => completion_time: value,
        "Message" => message: value,
        "State" => state: value,
    }
}

/// Errors that the documentation of [`DescribeJobStatusRequest`] names.
///
/// - [`InvalidAppIdNotFound`](super::DocumentedError::InvalidAppIdNotFound)
pub type DescribeJobStatusError = super::DocumentedError;
