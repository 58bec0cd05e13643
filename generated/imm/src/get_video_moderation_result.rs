// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVideoModerationResult`, from `imm/GetVideoModerationResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BlockFrame, Frames, ModerationResult};

/// Gets the outcome of a task of
/// [`CreateVideoModerationTask`](super::Client::create_video_moderation_task).
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::GetVideoModerationResultRequest::new()
///     .project_name("...")
///     .task_type("...")
///     .task_id("...");
/// let reply = client.get_video_moderation_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVideoModerationResultRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl GetVideoModerationResultRequest {
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
    GetVideoModerationResultRequest {
        "ProjectName" => project_name: query,
        "TaskType" => task_type: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for GetVideoModerationResultRequest {
    type Response = GetVideoModerationResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetVideoModerationResult")
        .required(&["ProjectName", "TaskType", "TaskId"])
        .read_only();
}

/// Response to [`GetVideoModerationResultRequest`].
#[non_exhaustive]
pub struct GetVideoModerationResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `VideoModeration-d0f0df1d-531d-4ab4-b353-e7f475******`.
    pub request_id: Option<String>,
    /// Name that the project goes by. Example: `test-project`.
    pub project_name: Option<String>,
    /// ID of one event. Example: `05C-1XBQvsG2Tn5kBx2dUWo43******`.
    pub event_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Succeeded`.
    pub status: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `ResourceNotFound`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2023-04-03T10:20:41.432Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2023-04-03T10:20:56.87Z`.
    pub end_time: Option<Timestamp>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Kind of work that the task does. Example: `VideoModeration`.
    pub task_type: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `VideoModeration-d0f0df1d-531d-4ab4-b353-e7f4750******`.
    pub task_id: Option<String>,
    /// Result of the step or check named moderation.
    pub moderation_result: Option<ModerationResult>,
}

response! {
    GetVideoModerationResultResponse {
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
