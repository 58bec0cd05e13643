// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVideoLabelClassificationResult`, from `imm/GetVideoLabelClassificationResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Label};

/// Gets the labels found by a task of
/// [`CreateVideoLabelClassificationTask`](super::Client::create_video_label_classification_task).
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::GetVideoLabelClassificationResultRequest::new()
///     .project_name("...")
///     .task_type("...")
///     .task_id("...");
/// let reply = client.get_video_label_classification_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVideoLabelClassificationResultRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl GetVideoLabelClassificationResultRequest {
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
    GetVideoLabelClassificationResultRequest {
        "ProjectName" => project_name: query,
        "TaskType" => task_type: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for GetVideoLabelClassificationResultRequest {
    type Response = GetVideoLabelClassificationResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetVideoLabelClassificationResult")
        .required(&["ProjectName", "TaskType", "TaskId"])
        .read_only();
}

/// Response to [`GetVideoLabelClassificationResultRequest`].
#[non_exhaustive]
pub struct GetVideoLabelClassificationResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7F84C6D9-5AC0-49F9-914D-F02678E3****`.
    pub request_id: Option<String>,
    /// Name that the project goes by. Example: `immtest`.
    pub project_name: Option<String>,
    /// ID of one event. Example: `2F6-1Bz99Xi93EnRpNEyLudILJm****`.
    pub event_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Succeeded`.
    pub status: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `ResourceNotFound`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-12-24T03:00:38.892462383Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-12-24T03:00:42.134971294Z`.
    pub end_time: Option<Timestamp>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"ID": "user1","Name": "test-user1","Avatar": "http://example.com?id=user1"}`.
    pub user_data: Option<String>,
    /// Kind of work that the task does. Example: `VideoLabelClassification`.
    pub task_type: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `VideoLabelClassification-2f157087-91df-4fda-8c3e-232407ec****`.
    pub task_id: Option<String>,
    /// The labels that were found or are concerned, one entry each.
    pub labels: Vec<Label>,
}

response! {
    GetVideoLabelClassificationResultResponse {
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
        "Labels" => labels: list(""),
    }
}
