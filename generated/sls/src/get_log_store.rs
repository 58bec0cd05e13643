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
    /// **Required** by the documentation; not checked here. Name that the logstore goes by.
    pub logstore_name: Option<String>,
    /// **Required.**
    pub logstore: Option<String>,
    /// **Required.**
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
    /// Name that the logstore goes by. Example: `my-logstore`.
    pub logstore_name: Option<String>,
    /// Example: `1`.
    pub ttl: Option<i32>,
    /// How many there are of this: shard. Example: `2`.
    pub shard_count: Option<i32>,
    /// Example: `false`.
    pub enable_tracking: Option<bool>,
    /// Example: `true`.
    pub auto_split: Option<bool>,
    /// Example: `6`.
    pub max_split_shard: Option<i32>,
    /// Example: `false`.
    pub append_meta: Option<bool>,
    /// Which kind of telemetry it is or is to be. Example: `Metrics`.
    pub telemetry_type: Option<String>,
    /// When the item was created. Example: `1453949705`.
    pub create_time: Option<i32>,
    /// Time that is set or recorded for this: last modify. Example: `1524155379`.
    pub last_modify_time: Option<i32>,
    /// `encrypt_conf`.
    pub encrypt_conf: Option<EncryptConf>,
    /// Example: `60`.
    pub hot_ttl: Option<i32>,
    /// Example: `30`.
    pub infrequent_access_ttl: Option<i32>,
    /// Example: `standard`.
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
