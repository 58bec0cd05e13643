// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLogStore`, from `sls/GetLogStore.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EncryptConf, EncryptUserCmkConf};

/// Shows a Logstore with retention time, shards and other properties.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetLogStoreRequest::new()
///     .logstore("...")
///     .project("...");
/// let reply = client.get_log_store(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLogStoreRequest {
    /// **Required** by the documentation; not checked here. Logstore that is meant; it holds the logs.
    pub logstore_name: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
}

impl GetLogStoreRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `logstoreName`.
    pub fn logstore_name(mut self, value: impl Into<String>) -> Self {
        self.logstore_name = Some(value.into());
        self
    }
    /// Sets `logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
}

request! {
    GetLogStoreRequest {
        "logstoreName" => logstore_name: body,
        "logstore" => logstore: path,
        "project" => project: host,
    }
}

impl Operation for GetLogStoreRequest {
    type Response = GetLogStoreResponse;
    type Error = GetLogStoreError;
    const INFO: OperationInfo = super::operation("GetLogStore")
        .roa("GET", "/logstores/{logstore}")
        .required(&["logstore", "project"])
        .read_only()
        .foreign_protocol("SLS");
    const ERRORS: &'static [GetLogStoreError] = &[
        GetLogStoreError::ProjectNotExist,
        GetLogStoreError::LogstoreNotExist,
        GetLogStoreError::InternalServerError,
    ];
}

/// Response to [`GetLogStoreRequest`].
#[non_exhaustive]
pub struct GetLogStoreResponse {
    /// Logstore that is meant; it holds the logs. Example: `my-logstore`.
    pub logstore_name: Option<String>,
    /// For how many days data is kept. Example: `1`.
    pub ttl: Option<i32>,
    /// How many there are of this: shard. Example: `2`.
    pub shard_count: Option<i32>,
    /// Whether browsers and apps may write without credentials. Example: `false`.
    pub enable_tracking: Option<bool>,
    /// Whether shards are split by themselves when there is much to write. Example: `true`.
    pub auto_split: Option<bool>,
    /// How many shards there may be after splits. Example: `6`.
    pub max_split_shard: Option<i32>,
    /// Whether the public address and the time of arrival are added to each log. Example: `false`.
    pub append_meta: Option<bool>,
    /// What is stored: logs, or time series (`Metrics`). Example: `Metrics`.
    pub telemetry_type: Option<String>,
    /// When the item was created. Example: `1453949705`.
    pub create_time: Option<i32>,
    /// Time that is set or recorded for this: last modify. Example: `1524155379`.
    pub last_modify_time: Option<i32>,
    /// How the data is encrypted.
    pub encrypt_conf: Option<EncryptConf>,
    /// For how many days data stays in fast storage. Example: `60`.
    pub hot_ttl: Option<i32>,
    /// After how many days data moves to cheap storage. Example: `30`.
    pub infrequent_access_ttl: Option<i32>,
    /// Kind of the label. Example: `standard`.
    pub mode: Option<String>,
    /// Which kind of product it is or is to be. Example: `aliyun`.
    pub product_type: Option<String>,
}

response! {
    GetLogStoreResponse {
        "logstoreName" => logstore_name: value,
        "ttl" => ttl: value,
        "shardCount" => shard_count: value,
        "enable_tracking" => enable_tracking: value,
        "autoSplit" => auto_split: value,
        "maxSplitShard" => max_split_shard: value,
        "appendMeta" => append_meta: value,
        "telemetryType" => telemetry_type: value,
        "createTime" => create_time: value,
        "lastModifyTime" => last_modify_time: value,
        "encrypt_conf" => encrypt_conf: value,
        "hot_ttl" => hot_ttl: value,
        "infrequentAccessTTL" => infrequent_access_ttl: value,
        "mode" => mode: value,
        "productType" => product_type: value,
    }
}

/// Errors that the documentation of [`GetLogStoreRequest`] names.
///
/// - [`ProjectNotExist`](super::DocumentedError::ProjectNotExist)
/// - [`LogstoreNotExist`](super::DocumentedError::LogstoreNotExist)
/// - [`InternalServerError`](super::DocumentedError::InternalServerError)
pub type GetLogStoreError = super::DocumentedError;
