// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetImageModerationResult`, from `imm/GetImageModerationResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BlockFrame, Frames, ModerationResult};

/// Gets the outcome of a task of
/// [`CreateImageModerationTask`](super::Client::create_image_moderation_task).
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::GetImageModerationResultRequest::new()
///     .project_name("...")
///     .task_type("...")
///     .task_id("...");
/// let reply = client.get_image_moderation_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetImageModerationResultRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl GetImageModerationResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `TaskType`, which is required.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    GetImageModerationResultRequest {
        "ProjectName" => project_name: query,
        "TaskType" => task_type: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for GetImageModerationResultRequest {
    type Response = GetImageModerationResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetImageModerationResult")
        .required(&["ProjectName", "TaskType", "TaskId"])
        .read_only();
}

/// Response to [`GetImageModerationResultRequest`].
#[non_exhaustive]
pub struct GetImageModerationResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E6A120B1-BEB3-0F63-A7C2-0783B6******`.
    pub request_id: Option<String>,
    /// Name that the project goes by. Example: `test-project`.
    pub project_name: Option<String>,
    /// ID of one event. Example: `1B6-1XBMX3BixLMILvXVGtlkr******`.
    pub event_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Succeeded`.
    pub status: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `ResourceNotFound`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2023-04-03T09:44:31.029Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2023-04-03T09:44:32Z`.
    pub end_time: Option<Timestamp>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{ "fileId": "123" }`.
    pub user_data: Option<String>,
    /// Kind of work that the task does. Example: `ImageModeration`.
    pub task_type: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `ImageModeration-ff207203-3f93-4645-a041-7b8f0f******`.
    pub task_id: Option<String>,
    /// Result of the step or check named moderation.
    pub moderation_result: Option<ModerationResult>,
}

response! {
    GetImageModerationResultResponse {
        "RequestId" => request_id: value,
        "ProjectName" => project_name: value,
        "EventId" => event_id: value,
        "Status" => status: value,
        "Code" => code: value,
        "Message" => message: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "UserData" => user_data: value,
        "TaskType" => task_type: value,
        "TaskId" => task_id: value,
        "ModerationResult" => moderation_result: value,
    }
}
