// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopRtcAsrTask`, from `live/StopRtcAsrTask.md`.

use alicloud_runtime::codegen::*;

/// Ends a real-time subtitle task, addressed by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::StopRtcAsrTaskRequest::new()
///     .task_id("...");
/// let reply = client.stop_rtc_asr_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopRtcAsrTaskRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl StopRtcAsrTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    StopRtcAsrTaskRequest {
        "RegionId" => region_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for StopRtcAsrTaskRequest {
    type Response = StopRtcAsrTaskResponse;
    type Error = StopRtcAsrTaskError;
    const INFO: OperationInfo = super::operation("StopRtcAsrTask")
        .required(&["TaskId"])
        .region("RegionId");
    const ERRORS: &'static [StopRtcAsrTaskError] = &[
        StopRtcAsrTaskError::ConfigNotFound,
        StopRtcAsrTaskError::InternalError2,
    ];
}

/// Response to [`StopRtcAsrTaskRequest`].
#[non_exhaustive]
pub struct StopRtcAsrTaskResponse {
    /// Free text that describes the item to people. Example: `success`.
    pub description: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3D208CC1-27C9-51E9-82B8-A6682D466421`.
    pub request_id: Option<String>,
    /// Code that stands for the ret, for programs to act on. Example: `2000`.
    pub ret_code: Option<i64>,
}

response! {
    StopRtcAsrTaskResponse {
        "Description" => description: value,
        "RequestId" => request_id: value,
        "RetCode" => ret_code: value,
    }
}

/// Errors that the documentation of [`StopRtcAsrTaskRequest`] names.
///
/// - [`ConfigNotFound`](super::DocumentedError::ConfigNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type StopRtcAsrTaskError = super::DocumentedError;
