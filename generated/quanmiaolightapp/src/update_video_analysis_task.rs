// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVideoAnalysisTask`, from `quanmiaolightapp/UpdateVideoAnalysisTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{VideoAnalysisTaskData};

/// Sets the status of one video analysis task.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::UpdateVideoAnalysisTaskRequest::new()
///     .workspace_id("llm-xxx")
///     .task_id("xxxx")
///     .task_status("CANCELED");
/// let reply = client.update_video_analysis_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVideoAnalysisTaskRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the task that the call is about.
    pub task_id: Option<String>,
    /// **Required.** State of the task, to narrow the list down to or to be put into.
    /// Example: `CANCELED`.
    pub task_status: Option<String>,
}

impl UpdateVideoAnalysisTaskRequest {
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
    /// Sets `taskStatus`, which is required.
    pub fn task_status(mut self, value: impl Into<String>) -> Self {
        self.task_status = Some(value.into());
        self
    }
}

request! {
    UpdateVideoAnalysisTaskRequest {
        "workspaceId" => workspace_id: path,
        "taskId" => task_id: form,
        "taskStatus" => task_status: form,
    }
}

impl Operation for UpdateVideoAnalysisTaskRequest {
    type Response = UpdateVideoAnalysisTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateVideoAnalysisTask")
        .roa(
            "PUT",
            "/{workspaceId}/quanmiao/lightapp/videoAnalysis/updateVideoAnalysisTask",
        )
        .required(&["workspaceId", "taskId", "taskStatus"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
}

/// Response to [`UpdateVideoAnalysisTaskRequest`].
#[non_exhaustive]
pub struct UpdateVideoAnalysisTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `117F5ABE-CF02-5502-9A3F-E56BC9081A64`.
    pub request_id: Option<String>,
    /// Code of the result, for programs to act on. Example: `DataNotExists`.
    pub code: Option<String>,
    /// Text for people that explains the result. Example: `text`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `false`.
    pub success: Option<bool>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Option<VideoAnalysisTaskData>,
}

response! {
    UpdateVideoAnalysisTaskResponse {
        "requestId" => request_id: value,
        "code" => code: value,
        "message" => message: value,
        "success" => success: value,
        "httpStatusCode" => http_status_code: value,
        "data" => data: value,
    }
}
