// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLogStore`, from `sls/CreateLogStore.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EncryptConf, EncryptUserCmkConf};

/// Adds a Logstore to a project, with retention time and number of shards.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::CreateLogStoreRequest::new()
///     .project("...")
///     .logstore_name("...")
///     .shard_count(1)
///     .ttl(1);
/// let reply = client.create_log_store(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLogStoreRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that is meant; it holds the logs.
    pub logstore_name: Option<String>,
    /// **Required.** How many there are of this: shard.
    pub shard_count: Option<i32>,
    /// **Required.** For how many days data is kept.
    pub ttl: Option<i32>,
    /// How the data is encrypted.
    pub encrypt_conf: Option<EncryptConf>,
    /// Whether shards are split by themselves when there is much to write.
    pub auto_split: Option<bool>,
    /// Whether browsers and apps may write without credentials.
    pub enable_tracking: Option<bool>,
    /// How many shards there may be after splits.
    pub max_split_shard: Option<i32>,
    /// Whether the public address and the time of arrival are added to each log.
    pub append_meta: Option<bool>,
    /// What is stored: logs, or time series (`Metrics`).
    pub telemetry_type: Option<String>,
    /// For how many days data stays in fast storage.
    pub hot_ttl: Option<i32>,
    /// Kind of the label or the processing.
    pub mode: Option<String>,
    /// After how many days data moves to cheap storage.
    pub infrequent_access_ttl: Option<i32>,
    /// ID of the processor that the call is about.
    pub processor_id: Option<String>,
}

impl CreateLogStoreRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `logstoreName`, which is required.
    pub fn logstore_name(mut self, value: impl Into<String>) -> Self {
        self.logstore_name = Some(value.into());
        self
    }
    /// Sets `shardCount`, which is required.
    #[inline]
    pub fn shard_count(mut self, value: i32) -> Self {
        self.shard_count = Some(value);
        self
    }
    /// Sets `ttl`, which is required.
    #[inline]
    pub fn ttl(mut self, value: i32) -> Self {
        self.ttl = Some(value);
        self
    }
    /// Sets `encrypt_conf`.
    pub fn encrypt_conf(mut self, value: impl Into<EncryptConf>) -> Self {
        self.encrypt_conf = Some(value.into());
        self
    }
    /// Sets `autoSplit`.
    #[inline]
    pub fn auto_split(mut self, value: bool) -> Self {
        self.auto_split = Some(value);
        self
    }
    /// Sets `enable_tracking`.
    #[inline]
    pub fn enable_tracking(mut self, value: bool) -> Self {
        self.enable_tracking = Some(value);
        self
    }
    /// Sets `maxSplitShard`.
    #[inline]
    pub fn max_split_shard(mut self, value: i32) -> Self {
        self.max_split_shard = Some(value);
        self
    }
    /// Sets `appendMeta`.
    #[inline]
    pub fn append_meta(mut self, value: bool) -> Self {
        self.append_meta = Some(value);
        self
    }
    /// Sets `telemetryType`.
    pub fn telemetry_type(mut self, value: impl Into<String>) -> Self {
        self.telemetry_type = Some(value.into());
        self
    }
    /// Sets `hot_ttl`.
    #[inline]
    pub fn hot_ttl(mut self, value: i32) -> Self {
        self.hot_ttl = Some(value);
        self
    }
    /// Sets `mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `infrequentAccessTTL`.
    #[inline]
    pub fn infrequent_access_ttl(mut self, value: i32) -> Self {
        self.infrequent_access_ttl = Some(value);
        self
    }
    /// Sets `processorId`.
    pub fn processor_id(mut self, value: impl Into<String>) -> Self {
        self.processor_id = Some(value.into());
        self
    }
}

request! {
    CreateLogStoreRequest {
        "project" => project: host,
        "logstoreName" => logstore_name: body,
        "shardCount" => shard_count: body,
        "ttl" => ttl: body,
        "encrypt_conf" => encrypt_conf: body,
        "autoSplit" => auto_split: body,
        "enable_tracking" => enable_tracking: body,
        "maxSplitShard" => max_split_shard: body,
        "appendMeta" => append_meta: body,
        "telemetryType" => telemetry_type: body,
        "hot_ttl" => hot_ttl: body,
        "mode" => mode: body,
        "infrequentAccessTTL" => infrequent_access_ttl: body,
        "processorId" => processor_id: body,
    }
}

impl Operation for CreateLogStoreRequest {
    type Response = CreateLogStoreResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateLogStore")
        .roa("POST", "/logstores")
        .required(&["project", "logstoreName", "shardCount", "ttl"])
        .foreign_protocol("SLS");
}

/// Response to [`CreateLogStoreRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateLogStoreResponse = alicloud_runtime::UndocumentedResponse;
