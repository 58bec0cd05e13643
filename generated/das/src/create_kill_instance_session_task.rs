// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateKillInstanceSessionTask`, from `das/CreateKillInstanceSessionTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a task that ends given sessions, or all except those of ignored users.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::CreateKillInstanceSessionTaskRequest::new()
///     .instance_id("...")
///     .db_user("...")
///     .db_user_password("...")
///     .kill_all_sessions(true);
/// let reply = client.create_kill_instance_session_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateKillInstanceSessionTaskRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** Account of the database by which sessions are ended.
    pub db_user: Option<String>,
    /// **Required.** Password that belongs to the database user; keep it secret.
    pub db_user_password: Option<String>,
    /// The ignored users that are concerned.
    pub ignored_users: Option<String>,
    /// **Required.** Whether this holds: kill all sessions.
    pub kill_all_sessions: Option<bool>,
    /// IDs of the sessions to work on or to narrow the list down to.
    pub session_ids: Option<String>,
}

impl CreateKillInstanceSessionTaskRequest {
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
    /// Sets `DbUser`, which is required.
    pub fn db_user(mut self, value: impl Into<String>) -> Self {
        self.db_user = Some(value.into());
        self
    }
    /// Sets `DbUserPassword`, which is required.
    pub fn db_user_password(mut self, value: impl Into<String>) -> Self {
        self.db_user_password = Some(value.into());
        self
    }
    /// Sets `IgnoredUsers`.
    pub fn ignored_users(mut self, value: impl Into<String>) -> Self {
        self.ignored_users = Some(value.into());
        self
    }
    /// Sets `KillAllSessions`, which is required.
    #[inline]
    pub fn kill_all_sessions(mut self, value: bool) -> Self {
        self.kill_all_sessions = Some(value);
        self
    }
    /// Sets `SessionIds`.
    pub fn session_ids(mut self, value: impl Into<String>) -> Self {
        self.session_ids = Some(value.into());
        self
    }
}

request! {
    CreateKillInstanceSessionTaskRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "DbUser" => db_user: query,
        "DbUserPassword" => db_user_password: query,
        "IgnoredUsers" => ignored_users: query,
        "KillAllSessions" => kill_all_sessions: query,
        "SessionIds" => session_ids: query,
    }
}

impl Operation for CreateKillInstanceSessionTaskRequest {
    type Response = CreateKillInstanceSessionTaskResponse;
    type Error = CreateKillInstanceSessionTaskError;
    const INFO: OperationInfo = super::operation("CreateKillInstanceSessionTask")
        .required(&["InstanceId", "DbUser", "DbUserPassword", "KillAllSessions"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateKillInstanceSessionTaskError] = &[
        CreateKillInstanceSessionTaskError::InvalidParams,
        CreateKillInstanceSessionTaskError::NoPermission,
    ];
}

/// Response to [`CreateKillInstanceSessionTaskRequest`].
#[non_exhaustive]
pub struct CreateKillInstanceSessionTaskResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `f77d535b45405bd462b21caa3ee8****`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateKillInstanceSessionTaskResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateKillInstanceSessionTaskRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type CreateKillInstanceSessionTaskError = super::DocumentedError;
