// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SplitShard`, from `sls/SplitShard.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Shard};

/// Splits a shard in two, each with a part of its hash range; the old one becomes read-only.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::SplitShardRequest::new()
///     .project("...")
///     .logstore("...")
///     .shard(1)
///     .action("split");
/// let reply = client.split_shard(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SplitShardRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Number of the shard.
    pub shard: Option<i32>,
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    pub key: Option<String>,
    /// How many there are of this: shard.
    pub shard_count: Option<i32>,
    /// **Required.** What a click on the chart does. Example: `split`.
    pub action: Option<String>,
}

impl SplitShardRequest {
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
    /// Sets `shard`, which is required.
    #[inline]
    pub fn shard(mut self, value: i32) -> Self {
        self.shard = Some(value);
        self
    }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `shardCount`.
    #[inline]
    pub fn shard_count(mut self, value: i32) -> Self {
        self.shard_count = Some(value);
        self
    }
    /// Sets `action`, which is required.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
}

request! {
    SplitShardRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "shard" => shard: path,
        "key" => key: query,
        "shardCount" => shard_count: query,
        "action" => action: query,
    }
}

impl Operation for SplitShardRequest {
    type Response = SplitShardResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SplitShard")
        .roa("POST", "/logstores/{logstore}/shards/{shard}")
        .required(&["project", "logstore", "shard", "action"])
        .foreign_protocol("SLS");
}

/// Response to [`SplitShardRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct SplitShardResponse {
    /// The body of the response.
    pub body: Vec<Shard>,
}

response! {
    SplitShardResponse {
        "" => body: list(""),
    }
}
