// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConsumerGroupUpdateCheckPoint`, from `sls/ConsumerGroupUpdateCheckPoint.md`.

use alicloud_runtime::codegen::*;

/// Stores up to where a consumer has read a shard; without a consumer it must be forced.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ConsumerGroupUpdateCheckPointRequest::new()
///     .project("...")
///     .logstore("...")
///     .consumer_group("...")
///     .consumer("...")
///     .shard(1)
///     .checkpoint("...")
///     .type_("checkpoint");
/// let reply = client.consumer_group_update_check_point(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConsumerGroupUpdateCheckPointRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Consumer group that shares the shards of a Logstore among its members.
    pub consumer_group: Option<String>,
    /// **Required.** Name of the consumer.
    pub consumer: Option<String>,
    /// Whether the force succeeded.
    pub force_success: Option<bool>,
    /// **Required.** Number of the shard.
    pub shard: Option<i32>,
    /// **Required.** Cursor up to which the consumer has worked.
    pub checkpoint: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Example: `checkpoint`.
    pub type_: Option<String>,
}

impl ConsumerGroupUpdateCheckPointRequest {
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
    /// Sets `forceSuccess`.
    #[inline]
    pub fn force_success(mut self, value: bool) -> Self {
        self.force_success = Some(value);
        self
    }
    /// Sets `shard`, which is required.
    #[inline]
    pub fn shard(mut self, value: i32) -> Self {
        self.shard = Some(value);
        self
    }
    /// Sets `checkpoint`, which is required.
    pub fn checkpoint(mut self, value: impl Into<String>) -> Self {
        self.checkpoint = Some(value.into());
        self
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    ConsumerGroupUpdateCheckPointRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "consumerGroup" => consumer_group: path,
        "consumer" => consumer: query,
        "forceSuccess" => force_success: query,
        "shard" => shard: body,
        "checkpoint" => checkpoint: body,
        "type" => type_: query,
    }
}

impl Operation for ConsumerGroupUpdateCheckPointRequest {
    type Response = ConsumerGroupUpdateCheckPointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConsumerGroupUpdateCheckPoint")
        .roa("POST", "/logstores/{logstore}/consumergroups/{consumerGroup}")
        .required(
            &[
                "project",
                "logstore",
                "consumerGroup",
                "consumer",
                "shard",
                "checkpoint",
                "type",
            ],
        )
        .foreign_protocol("SLS");
}

/// Response to [`ConsumerGroupUpdateCheckPointRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type ConsumerGroupUpdateCheckPointResponse = alicloud_runtime::UndocumentedResponse;
