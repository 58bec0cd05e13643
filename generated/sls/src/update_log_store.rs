// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLogStore`, from `sls/UpdateLogStore.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EncryptConf, EncryptUserCmkConf};

/// Changes retention time, shard splitting, web tracking or other properties of a Logstore.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateLogStoreRequest::new()
///     .project("...")
///     .logstore("...")
///     .logstore_name("...")
///     .ttl(1);
/// let reply = client.update_log_store(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLogStoreRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Logstore that is meant; it holds the logs.
    pub logstore_name: Option<String>,
    /// How many there are of this: shard.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub shard_count: Option<i32>,
    /// **Required.** For how many days data is kept.
    pub ttl: Option<i32>,
    /// How the data is encrypted.
    pub encrypt_conf: Option<EncryptConf>,
    /// Whether shards are split by themselves when there is much to write.
    pub auto_split: Option<bool>,
    /// Whether browsers and apps may write without credentials.
    pub enable_tracking: Option<bool>,
    /// Whether the public address and the time of arrival are added to each log.
    pub append_meta: Option<bool>,
    /// How many shards there may be after splits.
    pub max_split_shard: Option<i32>,
    /// What is stored: logs, or time series (`Metrics`).
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub telemetry_type: Option<String>,
    /// For how many days data stays in fast storage.
    pub hot_ttl: Option<i32>,
    /// Kind of the label or the processing.
    pub mode: Option<String>,
    /// After how many days data moves to cheap storage.
    pub infrequent_access_ttl: Option<i32>,
}

impl UpdateLogStoreRequest {
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
    /// Sets `logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `logstoreName`, which is required.
    pub fn logstore_name(mut self, value: impl Into<String>) -> Self {
        self.logstore_name = Some(value.into());
        self
    }
    /// Sets `shardCount`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
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
    /// Sets `appendMeta`.
    #[inline]
    pub fn append_meta(mut self, value: bool) -> Self {
        self.append_meta = Some(value);
        self
    }
    /// Sets `maxSplitShard`.
    #[inline]
    pub fn max_split_shard(mut self, value: i32) -> Self {
        self.max_split_shard = Some(value);
        self
    }
    /// Sets `telemetryType`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
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
}

request! {
    UpdateLogStoreRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "logstoreName" => logstore_name: body,
        "shardCount" => shard_count: body,
        "ttl" => ttl: body,
        "encrypt_conf" => encrypt_conf: body,
        "autoSplit" => auto_split: body,
        "enable_tracking" => enable_tracking: body,
        "appendMeta" => append_meta: body,
        "maxSplitShard" => max_split_shard: body,
        "telemetryType" => telemetry_type: body,
        "hot_ttl" => hot_ttl: body,
        "mode" => mode: body,
        "infrequentAccessTTL" => infrequent_access_ttl: body,
    }
}

impl Operation for UpdateLogStoreRequest {
    type Response = UpdateLogStoreResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLogStore")
        .roa("PUT", "/logstores/{logstore}")
        .required(&["project", "logstore", "logstoreName", "ttl"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateLogStoreRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateLogStoreResponse = alicloud_runtime::UndocumentedResponse;
