// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MergeShard`, from `sls/MergeShard.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Shard};

/// Joins a shard with its right neighbor; the old ones can only be read from then on.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::MergeShardRequest::new()
///     .project("...")
///     .logstore("...")
///     .shard(1)
///     .action("merge");
/// let reply = client.merge_shard(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MergeShardRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Number of the shard.
    pub shard: Option<i32>,
    /// **Required.** What a click on the chart does. Example: `merge`.
    pub action: Option<String>,
}

impl MergeShardRequest {
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
    /// Sets `action`, which is required.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
}

request! {
    MergeShardRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "shard" => shard: path,
        "action" => action: query,
    }
}

impl Operation for MergeShardRequest {
    type Response = MergeShardResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MergeShard")
        .roa("POST", "/logstores/{logstore}/shards/{shard}")
        .required(&["project", "logstore", "shard", "action"])
        .foreign_protocol("SLS");
}

/// Response to [`MergeShardRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct MergeShardResponse {
    /// The body of the response.
    pub body: Vec<Shard>,
}

response! {
    MergeShardResponse {
        "" => body: list(""),
    }
}
