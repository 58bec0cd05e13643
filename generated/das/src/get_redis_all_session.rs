// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRedisAllSession`, from `das/GetRedisAllSession.md`.

use alicloud_runtime::codegen::*;

/// Lists the current sessions of a Redis instance, with statistics.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetRedisAllSessionRequest::new()
///     .instance_id("...");
/// let reply = client.get_redis_all_session(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRedisAllSessionRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetRedisAllSessionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsoleContext`.
    pub fn console_context(mut self, value: impl Into<String>) -> Self {
        self.console_context = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetRedisAllSessionRequest {
        "ConsoleContext" => console_context: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetRedisAllSessionRequest {
    type Response = GetRedisAllSessionResponse;
    type Error = GetRedisAllSessionError;
    const INFO: OperationInfo = super::operation("GetRedisAllSession")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetRedisAllSessionError] = &[
        GetRedisAllSessionError::InvalidParams,
        GetRedisAllSessionError::NoPermission,
    ];
}

/// Response to [`GetRedisAllSessionRequest`].
#[non_exhaustive]
pub struct GetRedisAllSessionResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RedisAllSessionData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `40C6E9AF-6C23-5614-AA83-34344CC6****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetRedisAllSessionResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RedisAllSessionData {
    /// Moment that the record or data point belongs to. Example: `1660100753556`.
    pub timestamp: Option<i64>,
    /// How many items there are in all. Example: `2`.
    pub total: Option<i64>,
    /// The sessions that were found or are concerned, one entry each.
    pub sessions: Vec<Session>,
    /// The source stats that were found or are concerned, one entry each.
    pub source_stats: Vec<SourceStat>,
}

response! {
    RedisAllSessionData {
        "Timestamp" => timestamp: value,
        "Total" => total: value,
        "Sessions" => sessions: list(""),
        "SourceStats" => source_stats: list(""),
    }
}

/// The sessions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Session {
    /// How many channels the client is subscribed to. Example: `0`.
    pub sub: Option<i64>,
    /// How many patterns the client is subscribed to. Example: `0`.
    pub psub: Option<i64>,
    /// How long the client has done nothing. Example: `8`.
    pub idle: Option<i64>,
    /// The flags that are concerned. Example: `N`.
    pub flags: Option<String>,
    /// How many replies wait in the output list. Example: `0`.
    pub oll: Option<i64>,
    /// Free space in the input buffer. Example: `0`.
    pub qbuf_free: Option<i64>,
    /// How many commands are queued in a transaction. Example: `-1`.
    pub multi: Option<i64>,
    /// Memory of the output buffer. Example: `0`.
    pub omem: Option<i64>,
    /// Length of the input buffer. Example: `0`.
    pub qbuf: Option<i64>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Length of the fixed output buffer. Example: `0`.
    pub obl: Option<i64>,
    /// Address of the client. Example: `172.16.XX.XX`.
    pub client: Option<String>,
    /// Last command of the client. Example: `PING`.
    pub cmd: Option<String>,
    /// Identifier of the item within its collection. Example: `9080586`.
    pub id: Option<i64>,
    /// Address and port of the client. Example: `172.16.XX.XX:53458`.
    pub addr: Option<String>,
    /// ID of one node of the cluster or the instance.
    /// Example: `r-2zemyfd1sh1u2i****-proxy-14#1679****`.
    pub node_id: Option<String>,
    /// How long the client has been connected. Example: `12`.
    pub age: Option<String>,
    /// Number of the database. Example: `0`.
    pub db: Option<i64>,
    /// The events that are concerned. Example: `r`.
    pub events: Option<String>,
    /// File descriptor of the connection. Example: `73`.
    pub fd: Option<i64>,
    /// Free text that tells people about the client. Example: `prod ip`.
    pub client_desc: Option<String>,
}

response! {
    Session {
        "Sub" => sub: value,
        "Psub" => psub: value,
        "Idle" => idle: value,
        "Flags" => flags: value,
        "Oll" => oll: value,
        "QbufFree" => qbuf_free: value,
        "Multi" => multi: value,
        "Omem" => omem: value,
        "Qbuf" => qbuf: value,
        "Name" => name: value,
        "Obl" => obl: value,
        "Client" => client: value,
        "Cmd" => cmd: value,
        "Id" => id: value,
        "Addr" => addr: value,
        "NodeId" => node_id: value,
        "Age" => age: value,
        "Db" => db: value,
        "Events" => events: value,
        "Fd" => fd: value,
        "ClientDesc" => client_desc: value,
    }
}

/// The source stats that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SourceStat {
    /// Name in a pair of name and value. Example: `172.16.XX.XX`.
    pub key: Option<String>,
    /// How many sessions come from there. Example: `1`.
    pub count: Option<String>,
    /// The ids that were found or are concerned, one entry each. Example: `9080586`.
    pub ids: Vec<i64>,
}

response! {
    SourceStat {
        "Key" => key: value,
        "Count" => count: value,
        "Ids" => ids: list(""),
    }
}

/// Errors that the documentation of [`GetRedisAllSessionRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetRedisAllSessionError = super::DocumentedError;
