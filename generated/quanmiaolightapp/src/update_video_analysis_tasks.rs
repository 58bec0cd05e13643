// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVideoAnalysisTasks`, from `quanmiaolightapp/UpdateVideoAnalysisTasks.md`.

use alicloud_runtime::codegen::*;

/// Sets the status of several video analysis tasks, with an outcome for each.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::UpdateVideoAnalysisTasksRequest::new()
///     .workspace_id("llm-xxx")
///     .task_ids(["xxx"])
///     .task_status("CANCELED");
/// let reply = client.update_video_analysis_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVideoAnalysisTasksRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// **Required.** IDs of the tasks to work on or to narrow the list down to.
    pub task_ids: Vec<String>,
    /// **Required.** State of the task, to narrow the list down to or to be put into.
    /// Example: `CANCELED`.
    pub task_status: Option<String>,
}

impl UpdateVideoAnalysisTasksRequest {
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
    /// Sets `taskIds`, which is required.
    pub fn task_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `taskStatus`, which is required.
    pub fn task_status(mut self, value: impl Into<String>) -> Self {
        self.task_status = Some(value.into());
        self
    }
}

request! {
    UpdateVideoAnalysisTasksRequest {
        "workspaceId" => workspace_id: path,
        "taskIds" => task_ids: form_json,
        "taskStatus" => task_status: form,
    }
}

impl Operation for UpdateVideoAnalysisTasksRequest {
    type Response = UpdateVideoAnalysisTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateVideoAnalysisTasks")
        .roa(
            "PUT",
            "/{workspaceId}/quanmiao/lightapp/videoAnalysis/updateVideoAnalysisTasks",
        )
        .required(&["workspaceId", "taskIds", "taskStatus"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
}

/// Response to [`UpdateVideoAnalysisTasksRequest`].
#[non_exhaustive]
pub struct UpdateVideoAnalysisTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04DA1A52-4E51-56CB-BA64-FDDA0B53BAE8`.
    pub request_id: Option<String>,
    /// Code of the result, for programs to act on. Example: `successful`.
    pub code: Option<String>,
    /// Text for people that explains the result. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Vec<VideoAnalysisTaskData>,
}

response! {
    UpdateVideoAnalysisTasksResponse {
        "requestId" => request_id: value,
        "code" => code: value,
        "message" => message: value,
        "success" => success: value,
        "httpStatusCode" => http_status_code: value,
        "data" => data: list(""),
    }
}

/// What the call yields: whether it worked, or where the exported file lies.
#[non_exhaustive]
pub struct VideoAnalysisTaskData {
    /// ID of the task that the item belongs to or stands for.
    pub task_id: Option<String>,
    /// State that the task is in. Example: `CANCELED`.
    pub task_status: Option<String>,
    /// Text for people about the task error.
    pub task_error_message: Option<String>,
    /// Code that stands for the task error, for programs to act on.
    pub task_error_code: Option<String>,
}

response! {
    VideoAnalysisTaskData {
        "taskId" => task_id: value,
        "taskStatus" => task_status: value,
        "taskErrorMessage" => task_error_message: value,
        "taskErrorCode" => task_error_code: value,
    }
}
