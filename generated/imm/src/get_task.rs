// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTask`, from `imm/GetTask.md`.

use alicloud_runtime::codegen::*;

/// Shows any asynchronous task by its ID and type, whichever operation created it.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::GetTaskRequest::new()
///     .project_name("...")
///     .task_type("...")
///     .task_id("...");
/// let reply = client.get_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTaskRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Whether the parameters that the task was made with come along.
    pub request_definition: Option<bool>,
}

impl GetTaskRequest {
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
    /// Sets `RequestDefinition`.
    #[inline]
    pub fn request_definition(mut self, value: bool) -> Self {
        self.request_definition = Some(value);
        self
    }
}

request! {
    GetTaskRequest {
        "ProjectName" => project_name: query,
        "TaskType" => task_type: query,
        "TaskId" => task_id: query,
        "RequestDefinition" => request_definition: query,
    }
}

impl Operation for GetTaskRequest {
    type Response = GetTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTask")
        .required(&["ProjectName", "TaskType", "TaskId"])
        .read_only();
}

/// Response to [`GetTaskRequest`].
#[non_exhaustive]
pub struct GetTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2C5C1E0F-D8B8-4DA0-8127-EC32C771****`.
    pub request_id: Option<String>,
    /// Name that the project goes by. Example: `test-project`.
    pub project_name: Option<String>,
    /// ID of one event. Example: `2F6-1Bz99Xi93EnRpNEyLudILJm****`.
    pub event_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `ResourceNotFound`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-12-24T03:01:41.662060377Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-12-24T03:01:49.480109219Z`.
    pub end_time: Option<Timestamp>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"ID": "user1","Name": "test-user1","Avatar": "http://example.com?id=user1"}`.
    pub user_data: Option<String>,
    /// Kind of work that the task does. Example: `FileCompression`.
    pub task_type: Option<String>,
    /// ID of the task, for asking how far it is. Example: `c2b277b9-0d30-4882-ad6d-ad661382****`.
    pub task_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `{"test": "val1"}`.
    pub tags: Option<Value>,
    /// Parameters that the task was made with, as JSON.
    pub task_request_definition: Option<String>,
    /// How far the work has come. Example: `100`.
    pub progress: Option<i32>,
}

response! {
    GetTaskResponse {
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
        "Tags" => tags: value,
        "TaskRequestDefinition" => task_request_definition: value,
        "Progress" => progress: value,
    }
}
