// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCursor`, from `sls/GetCursor.md`.

use alicloud_runtime::codegen::*;

/// Returns the cursor of a shard for a point in time, from which logs can be pulled.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetCursorRequest::new()
///     .project("...")
///     .logstore("...")
///     .shard_id(1)
///     .from_("...")
///     .type_("cursor");
/// let reply = client.get_cursor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCursorRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Part of the Logstore that is read or written.
    pub shard_id: Option<i32>,
    /// **Required.** Beginning of the period to look at.
    pub from_: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `cursor`.
    pub type_: Option<String>,
}

impl GetCursorRequest {
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
    /// Sets `from`, which is required.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    GetCursorRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "shardId" => shard_id: path,
        "from" => from_: query,
        "type" => type_: query,
    }
}

impl Operation for GetCursorRequest {
    type Response = GetCursorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCursor")
        .roa("GET", "/logstores/{logstore}/shards/{shardId}")
        .required(&["project", "logstore", "shardId", "from", "type"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetCursorRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetCursorResponse {
    /// Place in the shard. Example: `MTQ0NzI5OTYwNjg5NjYzMjM1Ng==`.
    pub cursor: Option<String>,
}

response! {
    GetCursorResponse {
        "cursor" => cursor: value,
    }
}
