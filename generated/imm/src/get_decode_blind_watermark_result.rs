// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDecodeBlindWatermarkResult`, from `imm/GetDecodeBlindWatermarkResult.md`.

use alicloud_runtime::codegen::*;

/// Gets the watermark content found by a task of
/// [`CreateDecodeBlindWatermarkTask`](super::Client::create_decode_blind_watermark_task).
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::GetDecodeBlindWatermarkResultRequest::new()
///     .project_name("...")
///     .task_type("...")
///     .task_id("...");
/// let reply = client.get_decode_blind_watermark_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDecodeBlindWatermarkResultRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl GetDecodeBlindWatermarkResultRequest {
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
    GetDecodeBlindWatermarkResultRequest {
        "ProjectName" => project_name: query,
        "TaskType" => task_type: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for GetDecodeBlindWatermarkResultRequest {
    type Response = GetDecodeBlindWatermarkResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDecodeBlindWatermarkResult")
        .required(&["ProjectName", "TaskType", "TaskId"])
        .read_only();
}

/// Response to [`GetDecodeBlindWatermarkResultRequest`].
#[non_exhaustive]
pub struct GetDecodeBlindWatermarkResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `93126E40-0296-4129-95E3-AFAC709372E5`.
    pub request_id: Option<String>,
    /// Name that the project goes by. Example: `test-project`.
    pub project_name: Option<String>,
    /// ID of one event. Example: `2C2-1I0EG57VR37J4rQ8oKG6C9*****`.
    pub event_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Succeeded`.
    pub status: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `ResourceNotFound`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2024-03-03T09:44:31.029Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2024-03-03T09:45:56.87Z`.
    pub end_time: Option<Timestamp>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"ID": "user1","Name": "test-user1","Avatar": "http://example.com?id=user1"}`.
    pub user_data: Option<String>,
    /// Kind of work that the task does. Example: `DecodeBlindWatermark`.
    pub task_type: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `DecodeBlindWatermark-c09b0943-ed79-4983-8dbe-7a882574****`.
    pub task_id: Option<String>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
}

response! {
    GetDecodeBlindWatermarkResultResponse {
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
        "Content" => content: value,
    }
}
