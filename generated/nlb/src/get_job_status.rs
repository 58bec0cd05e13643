// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetJobStatus`, from `nlb/GetJobStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows the status of one asynchronous task.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::GetJobStatusRequest::new()
///     .job_id("...");
/// let reply = client.get_job_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetJobStatusRequest {
    /// **Required.** Asynchronous task to look up, by the ID that the call which started it returned.
    pub job_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl GetJobStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    GetJobStatusRequest {
        "JobId" => job_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for GetJobStatusRequest {
    type Response = GetJobStatusResponse;
    type Error = GetJobStatusError;
    const INFO: OperationInfo = super::operation("GetJobStatus")
        .required(&["JobId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [GetJobStatusError] = &[
        GetJobStatusError::SystemBusy,
        GetJobStatusError::ForbiddenNoPermission,
        GetJobStatusError::ResourceNotFoundJobId,
    ];
}

/// Response to [`GetJobStatusRequest`].
#[non_exhaustive]
pub struct GetJobStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// Whether the job is still running or has succeeded. Example: `Succeeded`.
    pub status: Option<String>,
}

response! {
    GetJobStatusResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`GetJobStatusRequest`] names.
///
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundJobId`](super::DocumentedError::ResourceNotFoundJobId)
pub type GetJobStatusError = super::DocumentedError;
