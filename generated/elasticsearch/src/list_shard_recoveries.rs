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
    /// Whether only recoveries under way are listed. Example: `true`.
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
    /// Outcome of the call.
    pub result: Vec<ShardRecoveryResult>,
}

response! {
    ListShardRecoveriesResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct ShardRecoveryResult {
    /// Share of the data that is recovered. Example: `80%`.
    pub bytes_percent: Option<String>,
    /// Amount of data to recover. Example: `12086`.
    pub bytes_total: Option<i64>,
    /// Share of the files that are recovered. Example: `80.0%`.
    pub files_percent: Option<String>,
    /// How many files are to be recovered. Example: `79`.
    pub files_total: Option<i64>,
    /// Index that is meant, by its name or settings. Example: `my-index-000001`.
    pub index: Option<String>,
    /// Host name or address of the source. Example: `192.168.XX.XX`.
    pub source_host: Option<String>,
    /// Node that the shard comes from. Example: `2Kni3dJ`.
    pub source_node: Option<String>,
    /// Step that the recovery has reached. Example: `done`.
    pub stage: Option<Open<Stage>>,
    /// Host name or address of the target. Example: `192.168.XX.XX`.
    pub target_host: Option<String>,
    /// Node that the shard goes to. Example: `YVVKLmW`.
    pub target_node: Option<String>,
    /// Number that is given for this: translog ops. Example: `12086`.
    pub translog_ops: Option<i64>,
    /// Share of the transaction log that is recovered. Example: `80%`.
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
    /// Step that the recovery has reached.
    pub enum Stage {
        /// Over.
        Done = "done",
        /// Being wound up.
        Finalize = "finalize",
        /// Copying files.
        Index = "index",
        /// Not begun.
        Init = "init",
        /// Starting.
        Start = "start",
        /// Replaying the transaction log.
        Translog = "translog",
    }
}
