// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetIndex`, from `sls/GetIndex.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Key, Line};

/// Shows the index of a Logstore, full-text and by field.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetIndexRequest::new()
///     .project("...")
///     .logstore("...");
/// let reply = client.get_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetIndexRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
}

impl GetIndexRequest {
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
}

request! {
    GetIndexRequest {
        "project" => project: host,
        "logstore" => logstore: path,
    }
}

impl Operation for GetIndexRequest {
    type Response = GetIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetIndex")
        .roa("GET", "/logstores/{logstore}/index")
        .required(&["project", "logstore"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetIndexRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetIndexResponse {
    /// Version of the index. Example: `v2`.
    pub index_mode: Option<String>,
    /// The keys that are concerned.
    pub keys: BTreeMap<String, Key>,
    /// Index over the whole text.
    pub line: Option<Line>,
    /// Where the index is stored. Default: `pg`. Example: `pg`.
    pub storage: Option<String>,
    /// For how many days data is kept. Example: `30`.
    pub ttl: Option<i32>,
    /// Time that is set or recorded for this: last modify. Example: `1524155379`.
    pub last_modify_time: Option<i64>,
    /// Whether logs are put into clusters by their patterns. Default: `false`. Example: `false`.
    pub log_reduce: Option<bool>,
    /// How long a text may be for statistics. Default: `2048`. Example: `2048`.
    pub max_text_len: Option<i32>,
    /// Fields that are left out of clustering. Example: `b`.
    pub log_reduce_black_list: Vec<String>,
    /// Fields that are clustered. Example: `a`.
    pub log_reduce_white_list: Vec<String>,
}

response! {
    GetIndexResponse {
        "index_mode" => index_mode: value,
        "keys" => keys: map,
        "line" => line: value,
        "storage" => storage: value,
        "ttl" => ttl: value,
        "lastModifyTime" => last_modify_time: value,
        "log_reduce" => log_reduce: value,
        "max_text_len" => max_text_len: value,
        "log_reduce_black_list" => log_reduce_black_list: list(""),
        "log_reduce_white_list" => log_reduce_white_list: list(""),
    }
}
