// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMongoDBCurrentOp`, from `das/GetMongoDBCurrentOp.md`.

use alicloud_runtime::codegen::*;

/// Lists the operations running on a MongoDB instance, with a filter document if given.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetMongoDBCurrentOpRequest::new()
///     .instance_id("...");
/// let reply = client.get_mongodb_current_op(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMongoDBCurrentOpRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Part that the item plays, or role whose rights are used.
    pub role: Option<String>,
    /// Condition, as JSON, that operations must meet.
    pub filter_doc: Option<String>,
}

impl GetMongoDBCurrentOpRequest {
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
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `FilterDoc`.
    pub fn filter_doc(mut self, value: impl Into<String>) -> Self {
        self.filter_doc = Some(value.into());
        self
    }
}

request! {
    GetMongoDBCurrentOpRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "Role" => role: query,
        "FilterDoc" => filter_doc: query,
    }
}

impl Operation for GetMongoDBCurrentOpRequest {
    type Response = GetMongoDBCurrentOpResponse;
    type Error = GetMongoDBCurrentOpError;
    const INFO: OperationInfo = super::operation("GetMongoDBCurrentOp")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetMongoDBCurrentOpError] = &[
        GetMongoDBCurrentOpError::InvalidParams,
        GetMongoDBCurrentOpError::NoPermission,
    ];
}

/// Response to [`GetMongoDBCurrentOpRequest`].
#[non_exhaustive]
pub struct GetMongoDBCurrentOpResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<MongoDBCurrentOpData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FC6C0929-29E1-59FD-8DFE-70D9D41E****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetMongoDBCurrentOpResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MongoDBCurrentOpData {
    /// Moment that the record or data point belongs to. Example: `1692029584428`.
    pub timestamp: Option<i64>,
    /// Items of the kind session that were found or are concerned.
    pub session_list: Vec<SessionList>,
    /// Figures on the sessions.
    pub session_stat: Option<SessionStat>,
}

response! {
    MongoDBCurrentOpData {
        "Timestamp" => timestamp: value,
        "SessionList" => session_list: list(""),
        "SessionStat" => session_stat: value,
    }
}

/// Items of the kind session that were found or are concerned.
#[non_exhaustive]
pub struct SessionList {
    /// ID of the op that the item belongs to or stands for. Example: `14508`.
    pub op_id: Option<String>,
    /// Whether it is in use. Example: `true`.
    pub active: Option<bool>,
    /// Command that is or was run. Example: `text`.
    pub command: Option<String>,
    /// Kind of operation. Example: `update`.
    pub op: Option<String>,
    /// How many seconds the operation has run. Example: `5`.
    pub secs_running: Option<i64>,
    /// Execution plan in short.
    pub plan_summary: Option<String>,
    /// Name or address of the host concerned. Example: `a79****.cloud.et15:3328`.
    pub host: Option<String>,
    /// Address of the client. Example: `219.143.XX.XX:52324`.
    pub client: Option<String>,
    /// Free text that describes the item to people. Example: `conn1013858`.
    pub desc: Option<String>,
    /// The ns that are concerned. Example: `admin.cmd`.
    pub ns: Option<String>,
    /// ID of the connection that the item belongs to or stands for. Example: `66378736`.
    pub connection_id: Option<i64>,
    /// Driver that the client uses. Example: `mongo-java-driver|legacy@3.11.2`.
    pub driver: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `Linux`.
    pub os_type: Option<String>,
    /// Name that the operating system goes by. Example: `Linux`.
    pub os_name: Option<String>,
    /// Processor architecture of the client. Example: `AMD64`.
    pub os_arch: Option<String>,
    /// Operating system or platform that is meant. Example: `Java/Alibaba/1.8.0_152-b5`.
    pub platform: Option<String>,
    /// Whether the session is just being ended. Example: `true`.
    pub kill_pending: Option<bool>,
    /// Settings for adding and removing shards. Example: `d-bp1689995b78****`.
    pub shard: Option<String>,
}

response! {
    SessionList {
        "OpId" => op_id: value,
        "Active" => active: value,
        "Command" => command: value,
        "Op" => op: value,
        "SecsRunning" => secs_running: value,
        "PlanSummary" => plan_summary: value,
        "Host" => host: value,
        "Client" => client: value,
        "Desc" => desc: value,
        "Ns" => ns: value,
        "ConnectionId" => connection_id: value,
        "Driver" => driver: value,
        "OsType" => os_type: value,
        "OsName" => os_name: value,
        "OsArch" => os_arch: value,
        "Platform" => platform: value,
        "KillPending" => kill_pending: value,
        "Shard" => shard: value,
    }
}

/// Figures on the sessions.
#[non_exhaustive]
pub struct SessionStat {
    /// How many there are of this: active. Example: `0`.
    pub active_count: Option<i64>,
    /// How many items match in all, over all pages. Example: `11`.
    pub total_count: Option<i64>,
    /// How many seconds the longest operation has run. Example: `0`.
    pub longest_secs_running: Option<i64>,
    /// The client stats that are concerned.
    pub client_stats: BTreeMap<String, Stat>,
    /// The database stats that are concerned.
    pub db_stats: BTreeMap<String, Stat>,
}

response! {
    SessionStat {
        "ActiveCount" => active_count: value,
        "TotalCount" => total_count: value,
        "LongestSecsRunning" => longest_secs_running: value,
        "ClientStats" => client_stats: map,
        "DbStats" => db_stats: map,
    }
}

/// The client stats that are concerned.
#[non_exhaustive]
pub struct Stat {
    /// How many there are of this: active. Example: `0`.
    pub active_count: Option<i64>,
    /// How many items match in all, over all pages. Example: `11`.
    pub total_count: Option<i64>,
}

response! {
    Stat {
        "ActiveCount" => active_count: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`GetMongoDBCurrentOpRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetMongoDBCurrentOpError = super::DocumentedError;
