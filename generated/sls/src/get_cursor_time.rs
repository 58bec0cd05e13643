// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCursorTime`, from `sls/GetCursorTime.md`.

use alicloud_runtime::codegen::*;

/// Tells at what server time the log at a cursor came in.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetCursorTimeRequest::new()
///     .project("...")
///     .logstore("...")
///     .shard_id(1)
///     .cursor("...")
///     .type_("cursor_time");
/// let reply = client.get_cursor_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCursorTimeRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Part of the Logstore that is read or written.
    pub shard_id: Option<i32>,
    /// **Required.** Place in the shard.
    pub cursor: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Example: `cursor_time`.
    pub type_: Option<String>,
}

impl GetCursorTimeRequest {
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
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    GetCursorTimeRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "shardId" => shard_id: path,
        "cursor" => cursor: query,
        "type" => type_: query,
    }
}

impl Operation for GetCursorTimeRequest {
    type Response = GetCursorTimeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCursorTime")
        .roa("GET", "/logstores/{logstore}/shards/{shardId}")
        .required(&["project", "logstore", "shardId", "cursor", "type"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetCursorTimeRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetCursorTimeResponse {
    /// Time that the cursor stands for. Example: `1554260243`.
    pub cursor_time: Option<String>,
}

response! {
    GetCursorTimeResponse {
        "cursor_time" => cursor_time: value,
    }
}
