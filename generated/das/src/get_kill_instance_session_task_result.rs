// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetKillInstanceSessionTaskResult`, from `das/GetKillInstanceSessionTaskResult.md`.

use alicloud_runtime::codegen::*;

/// Shows what a session-ending task did: sessions ended, failed and ignored.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetKillInstanceSessionTaskResultRequest::new()
///     .instance_id("...")
///     .task_id("...");
/// let reply = client.get_kill_instance_session_task_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetKillInstanceSessionTaskResultRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl GetKillInstanceSessionTaskResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    GetKillInstanceSessionTaskResultRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for GetKillInstanceSessionTaskResultRequest {
    type Response = GetKillInstanceSessionTaskResultResponse;
    type Error = GetKillInstanceSessionTaskResultError;
    const INFO: OperationInfo = super::operation("GetKillInstanceSessionTaskResult")
        .required(&["InstanceId", "TaskId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetKillInstanceSessionTaskResultError] = &[
        GetKillInstanceSessionTaskResultError::InvalidParams,
        GetKillInstanceSessionTaskResultError::NoPermission,
    ];
}

/// Response to [`GetKillInstanceSessionTaskResultRequest`].
#[non_exhaustive]
pub struct GetKillInstanceSessionTaskResultResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<KillInstanceSessionTaskData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetKillInstanceSessionTaskResultResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct KillInstanceSessionTaskData {
    /// ID of the task, for asking how far it is. Example: `f77d535b45405bd462b21caa3ee8****`.
    pub task_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `164882191396****`.
    pub user_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `rm-2ze1jdv45i7l6****`.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `pi-bp1h12rv501cv****`.
    pub node_id: Option<String>,
    /// State that the task is in. Example: `SUCCESS`.
    pub task_state: Option<String>,
    /// The sessions that were found or are concerned, one entry each.
    /// Example: `[ 152, 112, 106, 146, 8357323, 5697053, 8357518, 8357519, 14964383 ]`.
    pub sessions: Vec<i64>,
    /// How many there are of this: kill success. Example: `100`.
    pub kill_success_count: Option<i64>,
    /// How many there are of this: kill fail. Example: `0`.
    pub kill_fail_count: Option<i64>,
    /// How many there are of this: ignored user session. Example: `9`.
    pub ignored_user_session_count: Option<i64>,
    /// What the call found, one entry each.
    pub result: Vec<KillInstanceSessionTaskResult>,
}

response! {
    KillInstanceSessionTaskData {
        "TaskId" => task_id: value,
        "UserId" => user_id: value,
        "InstanceId" => instance_id: value,
        "NodeId" => node_id: value,
        "TaskState" => task_state: value,
        "Sessions" => sessions: list(""),
        "KillSuccessCount" => kill_success_count: value,
        "KillFailCount" => kill_fail_count: value,
        "IgnoredUserSessionCount" => ignored_user_session_count: value,
        "Result" => result: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct KillInstanceSessionTaskResult {
    /// Identifier of the item within its collection. Example: `8357518`.
    pub id: Option<i64>,
    /// User that the call or the item is about. Example: `testUser`.
    pub user: Option<String>,
    /// Name or address of the host concerned. Example: `100.104.XX.XX:23428`.
    pub host: Option<String>,
    /// Number of the database. Example: `dbTest`.
    pub db: Option<String>,
    /// Command that is or was run. Example: `Sleep`.
    pub command: Option<String>,
    /// Moment that the record or the action belongs to. Example: `1`.
    pub time: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Sending data`.
    pub state: Option<String>,
    /// What is known about the item. Example: `SELECT sleep(60)`.
    pub info: Option<String>,
    /// Whether it is in use. Example: `true`.
    pub active: Option<bool>,
    /// ID of the task, for asking how far it is. Example: `task_d9e94107-6116-4ac3-b874-81466aff****`.
    pub task_id: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `SESSION_KILLED`.
    pub reason: Option<String>,
}

response! {
    KillInstanceSessionTaskResult {
        "Id" => id: value,
        "User" => user: value,
        "Host" => host: value,
        "Db" => db: value,
        "Command" => command: value,
        "Time" => time: value,
        "State" => state: value,
        "Info" => info: value,
        "Active" => active: value,
        "TaskId" => task_id: value,
        "Reason" => reason: value,
    }
}

/// Errors that the documentation of [`GetKillInstanceSessionTaskResultRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetKillInstanceSessionTaskResultError = super::DocumentedError;
