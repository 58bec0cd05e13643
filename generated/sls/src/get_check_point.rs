// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCheckPoint`, from `sls/GetCheckPoint.md`.

use alicloud_runtime::codegen::*;

/// Shows how far a consumer group has read in the shards of its Logstore.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetCheckPointRequest::new()
///     .project("...")
///     .logstore("...")
///     .consumer_group("...");
/// let reply = client.get_check_point(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCheckPointRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Consumer group that shares the shards of a Logstore among its members.
    pub consumer_group: Option<String>,
    /// Number of the shard.
    pub shard: Option<i32>,
}

impl GetCheckPointRequest {
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
    /// Sets `consumerGroup`, which is required.
    pub fn consumer_group(mut self, value: impl Into<String>) -> Self {
        self.consumer_group = Some(value.into());
        self
    }
    /// Sets `shard`.
    #[inline]
    pub fn shard(mut self, value: i32) -> Self {
        self.shard = Some(value);
        self
    }
}

request! {
    GetCheckPointRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "consumerGroup" => consumer_group: path,
        "shard" => shard: query,
    }
}

impl Operation for GetCheckPointRequest {
    type Response = GetCheckPointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCheckPoint")
        .roa("GET", "/logstores/{logstore}/consumergroups/{consumerGroup}")
        .required(&["project", "logstore", "consumerGroup"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetCheckPointRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetCheckPointResponse {
    /// The body of the response.
    pub body: Vec<CheckPointItem>,
}

response! {
    GetCheckPointResponse {
        "" => body: list(""),
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct CheckPointItem {
    /// Number of the shard. Example: `0`.
    pub shard: Option<i32>,
    /// Cursor up to which the consumer has worked. Example: `MTUyNDE1NTM3OTM3MzkwODQ5Ng==`.
    pub checkpoint: Option<String>,
    /// Time that is set or recorded for this: update. Example: `1524224984800922`.
    pub update_time: Option<i64>,
    /// Name of the consumer. Example: `consumer_1`.
    pub consumer: Option<String>,
}

response! {
    CheckPointItem {
        "shard" => shard: value,
        "checkpoint" => checkpoint: value,
        "updateTime" => update_time: value,
        "consumer" => consumer: value,
    }
}
