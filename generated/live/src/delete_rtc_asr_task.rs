// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRtcAsrTask`, from `live/DeleteRtcAsrTask.md`.

use alicloud_runtime::codegen::*;

/// Ends a task that turns speech of a channel into text or translates it.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteRtcAsrTaskRequest::new()
///     .task_id("...");
/// let reply = client.delete_rtc_asr_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRtcAsrTaskRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl DeleteRtcAsrTaskRequest {
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
    DeleteRtcAsrTaskRequest {
        "RegionId" => region_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for DeleteRtcAsrTaskRequest {
    type Response = DeleteRtcAsrTaskResponse;
    type Error = DeleteRtcAsrTaskError;
    const INFO: OperationInfo = super::operation("DeleteRtcAsrTask")
        .required(&["TaskId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteRtcAsrTaskError] = &[
        DeleteRtcAsrTaskError::ConfigNotFound,
        DeleteRtcAsrTaskError::InternalError2,
    ];
}

/// Response to [`DeleteRtcAsrTaskRequest`].
#[non_exhaustive]
pub struct DeleteRtcAsrTaskResponse {
    /// Free text that describes the item to people. Example: `success`.
    pub description: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `85F94125-B695-1FB8-A7E7-3BE7CE07EF31`.
    pub request_id: Option<String>,
    /// Code that stands for the ret, for programs to act on. Example: `2000`.
    pub ret_code: Option<i64>,
}

response! {
    DeleteRtcAsrTaskResponse {
        "Description" => description: value,
        "RequestId" => request_id: value,
        "RetCode" => ret_code: value,
    }
}

/// Errors that the documentation of [`DeleteRtcAsrTaskRequest`] names.
///
/// - [`ConfigNotFound`](super::DocumentedError::ConfigNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteRtcAsrTaskError = super::DocumentedError;
