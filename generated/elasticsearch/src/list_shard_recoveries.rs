// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListShardRecoveries`, from `elasticsearch/ListShardRecoveries.md`.

use alicloud_runtime::codegen::*;

/// Shows the progress of shard recoveries; by default only those still running.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListShardRecoveriesRequest::new()
///     .instance_id("es-cn-7mz293m9a003j****");
/// let reply = client.list_shard_recoveries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListShardRecoveriesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-7mz293m9a003j****`.
    pub instance_id: Option<String>,
    /// Example: `true`.
    pub active_only: Option<bool>,
}

impl ListShardRecoveriesRequest {
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
    /// Sets `activeOnly`.
    #[inline]
    pub fn active_only(mut self, value: bool) -> Self {
        self.active_only = Some(value);
        self
    }
}

request! {
    ListShardRecoveriesRequest {
        "InstanceId" => instance_id: path,
        "activeOnly" => active_only: query,
    }
}

impl Operation for ListShardRecoveriesRequest {
    type Response = ListShardRecoveriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListShardRecoveries")
        .roa("GET", "/openapi/instances/{InstanceId}/cat-recovery")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`ListShardRecoveriesRequest`].
#[non_exhaustive]
pub struct ListShardRecoveriesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC47D9`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub result: Vec<ShardRecoveryResult>,
}

response! {
    ListShardRecoveriesResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ShardRecoveryResult {
    /// Example: `80%`.
    pub bytes_percent: Option<String>,
    /// Example: `12086`.
    pub bytes_total: Option<i64>,
    /// Example: `80.0%`.
    pub files_percent: Option<String>,
    /// Example: `79`.
    pub files_total: Option<i64>,
    /// Example: `my-index-000001`.
    pub index: Option<String>,
    /// Host name or address of the source. Example: `192.168.XX.XX`.
    pub source_host: Option<String>,
    /// Example: `2Kni3dJ`.
    pub source_node: Option<String>,
    /// Example: `done`.
    pub stage: Option<Open<Stage>>,
    /// Host name or address of the target. Example: `192.168.XX.XX`.
    pub target_host: Option<String>,
    /// Example: `YVVKLmW`.
    pub target_node: Option<String>,
    /// The translog ops that are concerned. Example: `12086`.
    pub translog_ops: Option<i64>,
    /// Example: `80%`.
    pub translog_ops_percent: Option<String>,
}

response! {
    ShardRecoveryResult {
        "bytesPercent" => bytes_percent: value,
        "bytesTotal" => bytes_total: value,
        "filesPercent" => files_percent: value,
        "filesTotal" => files_total: value,
        "index" => index: value,
        "sourceHost" => source_host: value,
        "sourceNode" => source_node: value,
        "stage" => stage: value,
        "targetHost" => target_host: value,
        "targetNode" => target_node: value,
        "translogOps" => translog_ops: value,
        "translogOpsPercent" => translog_ops_percent: value,
    }
}

values! {
    /// A value of [`stage`](ShardRecoveryResult::stage).
    pub enum Stage {
        /// `done`
        Done = "done",
        /// `finalize`
        Finalize = "finalize",
        /// `index`
        Index = "index",
        /// `init`
        Init = "init",
        /// `start`
        Start = "start",
        /// `translog`
        Translog = "translog",
    }
}
