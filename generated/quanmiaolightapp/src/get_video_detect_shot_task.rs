// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVideoDetectShotTask`, from `quanmiaolightapp/GetVideoDetectShotTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PayloadOutput, TaskRunInfo, Usage, VideoAnalysisTaskHeader, VideoDetectShotTaskPayload, VideoPart, VideoRecognitionResult, VideoSplitResult};

/// Shows the status and results of a video shot detection task.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::GetVideoDetectShotTaskRequest::new()
///     .workspace_id("llm-xxx")
///     .task_id("a3d1c2ac-f086-4a21-9069-f5631542f5a2");
/// let reply = client.get_video_detect_shot_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVideoDetectShotTaskRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the task that the call is about.
    /// Example: `a3d1c2ac-f086-4a21-9069-f5631542f5a2`.
    pub task_id: Option<String>,
}

impl GetVideoDetectShotTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `taskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    GetVideoDetectShotTaskRequest {
        "workspaceId" => workspace_id: path,
        "taskId" => task_id: query,
    }
}

impl Operation for GetVideoDetectShotTaskRequest {
    type Response = GetVideoDetectShotTaskResponse;
    type Error = GetVideoDetectShotTaskError;
    const INFO: OperationInfo = super::operation("GetVideoDetectShotTask")
        .roa("GET", "/{workspaceId}/quanmiao/lightapp/getVideoDetectShotTask")
        .required(&["workspaceId", "taskId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
    const ERRORS: &'static [GetVideoDetectShotTaskError] = &[
        GetVideoDetectShotTaskError::NoPermission,
    ];
}

/// Response to [`GetVideoDetectShotTaskRequest`].
#[non_exhaustive]
pub struct GetVideoDetectShotTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `117F5ABE-CF02-5502-9A3F-E56BC9081A64`.
    pub request_id: Option<String>,
    /// Code of the result, for programs to act on. Example: `successful`.
    pub code: Option<String>,
    /// Text for people that explains the result. Example: `successful`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Option<VideoDetectShotTaskData>,
}

response! {
    GetVideoDetectShotTaskResponse {
        "requestId" => request_id: value,
        "code" => code: value,
        "message" => message: value,
        "httpStatusCode" => http_status_code: value,
        "success" => success: value,
        "data" => data: value,
    }
}

/// What the call yields: whether it worked, or where the exported file lies.
#[non_exhaustive]
pub struct VideoDetectShotTaskData {
    /// Facts about the task and this piece of its stream.
    pub header: Option<VideoAnalysisTaskHeader>,
    /// Result and consumption in this piece of the stream.
    pub payload: Option<VideoDetectShotTaskPayload>,
    /// What is known about the task run.
    pub task_run_info: Option<TaskRunInfo>,
    /// State that the task is in. Example: `SUCCESSED`.
    pub task_status: Option<String>,
    /// ID of the task that the item belongs to or stands for.
    /// Example: `3feb69ed02d9b1a17d0f1a942675d300`.
    pub task_id: Option<String>,
    /// Text for people about the error. Example: `text`.
    pub error_message: Option<String>,
}

response! {
    VideoDetectShotTaskData {
        "header" => header: value,
        "payload" => payload: value,
        "taskRunInfo" => task_run_info: value,
        "taskStatus" => task_status: value,
        "taskId" => task_id: value,
        "errorMessage" => error_message: value,
    }
}

/// Errors that the documentation of [`GetVideoDetectShotTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetVideoDetectShotTaskError = super::DocumentedError;
