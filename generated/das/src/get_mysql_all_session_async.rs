// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMySQLAllSessionAsync`, from `das/GetMySQLAllSessionAsync.md`.

use alicloud_runtime::codegen::*;

/// Reads the current sessions of an instance asynchronously, with counts by user, source and
/// database.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetMySQLAllSessionAsyncRequest::new()
///     .instance_id("...");
/// let reply = client.get_mysql_all_session_async(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMySQLAllSessionAsyncRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// ID of the result that the call is about.
    pub result_id: Option<String>,
}

impl GetMySQLAllSessionAsyncRequest {
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
    /// Sets `ResultId`.
    pub fn result_id(mut self, value: impl Into<String>) -> Self {
        self.result_id = Some(value.into());
        self
    }
}

request! {
    GetMySQLAllSessionAsyncRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "ResultId" => result_id: query,
    }
}

impl Operation for GetMySQLAllSessionAsyncRequest {
    type Response = GetMySQLAllSessionAsyncResponse;
    type Error = GetMySQLAllSessionAsyncError;
    const INFO: OperationInfo = super::operation("GetMySQLAllSessionAsync")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetMySQLAllSessionAsyncError] = &[
        GetMySQLAllSessionAsyncError::InvalidParams,
        GetMySQLAllSessionAsyncError::NoPermission,
    ];
}

/// Response to [`GetMySQLAllSessionAsyncRequest`].
#[non_exhaustive]
pub struct GetMySQLAllSessionAsyncResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<MySQLAllSessionAsyncData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetMySQLAllSessionAsyncResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MySQLAllSessionAsyncData {
    /// Whether the task failed. Example: `false`.
    pub fail: Option<bool>,
    /// What was measured or stored about the session.
    pub session_data: Option<SessionData>,
    /// ID of the result that the item belongs to or stands for.
    /// Example: `async__507044db6c4eadfa2dab9b084e80****`.
    pub result_id: Option<String>,
    /// Whether the task is done. Example: `true`.
    pub is_finish: Option<bool>,
    /// State of what the entry describes, which decides what can be done with it. Example: `SUCCESS`.
    pub state: Option<String>,
    /// Whether the task is done. Example: `true`.
    pub complete: Option<bool>,
    /// Moment that the record or data point belongs to. Example: `1660100753556`.
    pub timestamp: Option<i64>,
}

response! {
    MySQLAllSessionAsyncData {
        "Fail" => fail: value,
        "SessionData" => session_data: value,
        "ResultId" => result_id: value,
        "IsFinish" => is_finish: value,
        "State" => state: value,
        "Complete" => complete: value,
        "Timestamp" => timestamp: value,
    }
}

/// What was measured or stored about the session.
#[non_exhaustive]
pub struct SessionData {
    /// How many there are in all of this: session. Example: `988`.
    pub total_session_count: Option<i64>,
    /// How many there are of this: active session. Example: `10`.
    pub active_session_count: Option<i64>,
    /// Time that is set or recorded for this: max active. Example: `6`.
    pub max_active_time: Option<i64>,
    /// Items of the kind session that were found or are concerned.
    pub session_list: Vec<SessionList>,
    /// The user stats that were found or are concerned, one entry each.
    pub user_stats: Vec<Stat>,
    /// The client stats that were found or are concerned, one entry each.
    pub client_stats: Vec<Stat>,
    /// The database stats that were found or are concerned, one entry each.
    pub db_stats: Vec<Stat>,
    /// Moment that the record or data point belongs to. Example: `1659581514000020`.
    pub time_stamp: Option<i64>,
}

response! {
    SessionData {
        "TotalSessionCount" => total_session_count: value,
        "ActiveSessionCount" => active_session_count: value,
        "MaxActiveTime" => max_active_time: value,
        "SessionList" => session_list: list(""),
        "UserStats" => user_stats: list(""),
        "ClientStats" => client_stats: list(""),
        "DbStats" => db_stats: list(""),
        "TimeStamp" => time_stamp: value,
    }
}

/// Items of the kind session that were found or are concerned.
#[non_exhaustive]
pub struct SessionList {
    /// ID of the session that the item belongs to or stands for. Example: `14521783`.
    pub session_id: Option<i64>,
    /// User that the call or the item is about. Example: `testUser`.
    pub user: Option<String>,
    /// Address of the client. Example: `47.100.XX.XX`.
    pub client: Option<String>,
    /// Name that the database goes by. Example: `dbTest`.
    pub db_name: Option<String>,
    /// Command that is or was run. Example: `Query`.
    pub command: Option<String>,
    /// Moment that the record or the action belongs to. Example: `6`.
    pub time: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `starting`.
    pub state: Option<String>,
    /// Text of the statement. Example: `INSERT INTO ...`.
    pub sql_text: Option<String>,
    /// Second name that the user client can be called by. Example: `master-shanghai`.
    pub user_client_alias: Option<String>,
    /// ID of the trx that the item belongs to or stands for. Example: `754300775132`.
    pub trx_id: Option<String>,
    /// How long the trx lasts. Example: `6`.
    pub trx_duration: Option<i64>,
    /// ID of the sql template that the item belongs to or stands for. Example: `a7cac1a9`.
    pub sql_template_id: Option<String>,
}

response! {
    SessionList {
        "SessionId" => session_id: value,
        "User" => user: value,
        "Client" => client: value,
        "DbName" => db_name: value,
        "Command" => command: value,
        "Time" => time: value,
        "State" => state: value,
        "SqlText" => sql_text: value,
        "UserClientAlias" => user_client_alias: value,
        "TrxId" => trx_id: value,
        "TrxDuration" => trx_duration: value,
        "SqlTemplateId" => sql_template_id: value,
    }
}

/// The user stats that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Stat {
    /// Name in a pair of name and value. Example: `testUser`.
    pub key: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
    /// How many there are of this: active. Example: `1`.
    pub active_count: Option<i64>,
    /// IDs of the threads that were found or are concerned. Example: `[14525727,14526269]`.
    pub thread_id_list: Vec<i64>,
    /// Items of the kind user that were found or are concerned. Example: `['testUser']`.
    pub user_list: Vec<String>,
}

response! {
    Stat {
        "Key" => key: value,
        "TotalCount" => total_count: value,
        "ActiveCount" => active_count: value,
        "ThreadIdList" => thread_id_list: list(""),
        "UserList" => user_list: list(""),
    }
}

/// Errors that the documentation of [`GetMySQLAllSessionAsyncRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetMySQLAllSessionAsyncError = super::DocumentedError;
