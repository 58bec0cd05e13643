// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListShards`, from `sls/ListShards.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Shard};

/// Lists the shards of a Logstore with status and hash range.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListShardsRequest::new()
///     .project("...")
///     .logstore("...");
/// let reply = client.list_shards(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListShardsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
}

impl ListShardsRequest {
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
    ListShardsRequest {
        "project" => project: host,
        "logstore" => logstore: path,
    }
}

impl Operation for ListShardsRequest {
    type Response = ListShardsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListShards")
        .roa("GET", "/logstores/{logstore}/shards")
        .required(&["project", "logstore"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`ListShardsRequest`].
#[non_exhaustive]
pub struct ListShardsResponse {
    /// The body of the response.
    pub body: Vec<Shard>,
}

response! {
    ListShardsResponse {
        "" => body: list(""),
    }
}
