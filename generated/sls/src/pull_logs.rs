// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PullLogs`, from `sls/PullLogs.md`.

use alicloud_runtime::codegen::*;

/// Reads logs of one shard from a cursor on, at most as many groups as asked for.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::PullLogsRequest::new()
///     .project("...")
///     .log_store("...")
///     .shard_id(1)
///     .cursor("...")
///     .count(1)
///     .type_("log");
/// let reply = client.pull_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PullLogsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore to read from.
    pub log_store: Option<String>,
    /// **Required.** Part of the Logstore that is read or written.
    pub shard_id: Option<i32>,
    /// **Required.** Place in the shard.
    pub cursor: Option<String>,
    /// **Required.** How many groups of logs to return at most. Range: 1 to 1000.
    pub count: Option<i32>,
    /// Cursor at which to stop.
    pub end_cursor: Option<String>,
    /// Statement that picks out the entries wanted.
    pub query: Option<String>,
    /// How the response may be compressed.
    pub accept_encoding: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `log`.
    pub type_: Option<String>,
}

impl PullLogsRequest {
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
    /// Sets `logStore`, which is required.
    pub fn log_store(mut self, value: impl Into<String>) -> Self {
        self.log_store = Some(value.into());
        self
    }
    /// Sets `shardId`, which is required.
    #[inline]
    pub fn shard_id(mut self, value: i32) -> Self {
        self.shard_id = Some(value);
        self
    }
    /// Sets `cursor`, which is required.
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
        self
    }
    /// Sets `count`, which is required.
    #[inline]
    pub fn count(mut self, value: i32) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets `end_cursor`.
    pub fn end_cursor(mut self, value: impl Into<String>) -> Self {
        self.end_cursor = Some(value.into());
        self
    }
    /// Sets `query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `Accept-Encoding`.
    pub fn accept_encoding(mut self, value: impl Into<String>) -> Self {
        self.accept_encoding = Some(value.into());
        self
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    PullLogsRequest {
        "project" => project: path,
        "logStore" => log_store: path,
        "shardId" => shard_id: path,
        "cursor" => cursor: query,
        "count" => count: query,
        "end_cursor" => end_cursor: query,
        "query" => query: query,
        "Accept-Encoding" => accept_encoding: header,
        "type" => type_: query,
    }
}

impl Operation for PullLogsRequest {
    type Response = PullLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PullLogs")
        .roa("GET", "/logstores/{logStore}/shards/{shardId}")
        .required(&["project", "logStore", "shardId", "cursor", "count", "type"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`PullLogsRequest`], which the documentation does not describe.
pub type PullLogsResponse = alicloud_runtime::UndocumentedResponse;
