// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConsumerGroupHeartBeat`, from `sls/ConsumerGroupHeartBeat.md`.

use alicloud_runtime::codegen::*;

/// Tells a consumer group that a consumer is alive, and returns the shards it should read.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ConsumerGroupHeartBeatRequest::new()
///     .project("...")
///     .logstore("...")
///     .consumer_group("...")
///     .consumer("...")
///     .body([1])
///     .type_("heartbeat");
/// let reply = client.consumer_group_heart_beat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConsumerGroupHeartBeatRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Consumer group that shares the shards of a Logstore among its members.
    pub consumer_group: Option<String>,
    /// **Required.** Name of the consumer.
    pub consumer: Option<String>,
    /// **Required.** Numbers of the shards that the consumer works on.
    pub body: Vec<i32>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Example: `heartbeat`.
    pub type_: Option<String>,
}

impl ConsumerGroupHeartBeatRequest {
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
    /// Sets `consumer`, which is required.
    pub fn consumer(mut self, value: impl Into<String>) -> Self {
        self.consumer = Some(value.into());
        self
    }
    /// Sets `body`, which is required.
    pub fn body(mut self, value: impl IntoIterator<Item = impl Into<i32>>) -> Self {
        self.body = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    ConsumerGroupHeartBeatRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "consumerGroup" => consumer_group: path,
        "consumer" => consumer: query,
        "" => body: body,
        "type" => type_: query,
    }
}

impl Operation for ConsumerGroupHeartBeatRequest {
    type Response = ConsumerGroupHeartBeatResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConsumerGroupHeartBeat")
        .roa("POST", "/logstores/{logstore}/consumergroups/{consumerGroup}")
        .required(&["project", "logstore", "consumerGroup", "consumer", "type"])
        .foreign_protocol("SLS");
}

/// Response to [`ConsumerGroupHeartBeatRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ConsumerGroupHeartBeatResponse {
    /// The body of the response.
    pub body: Vec<i32>,
}

response! {
    ConsumerGroupHeartBeatResponse {
        "" => body: list(""),
    }
}
