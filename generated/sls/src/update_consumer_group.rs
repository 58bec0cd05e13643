// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateConsumerGroup`, from `sls/UpdateConsumerGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes timeout or ordered consumption of a consumer group.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateConsumerGroupRequest::new()
///     .project("...")
///     .logstore("...")
///     .consumer_group("...");
/// let reply = client.update_consumer_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateConsumerGroupRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Consumer group that shares the shards of a Logstore among its members.
    pub consumer_group: Option<String>,
    /// Whether the shards of a split are consumed in their order.
    pub order: Option<bool>,
    /// After how many seconds without a sign of life a consumer is given up.
    pub timeout: Option<i32>,
}

impl UpdateConsumerGroupRequest {
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
    /// Sets `order`.
    #[inline]
    pub fn order(mut self, value: bool) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `timeout`.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
}

request! {
    UpdateConsumerGroupRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "consumerGroup" => consumer_group: path,
        "order" => order: body,
        "timeout" => timeout: body,
    }
}

impl Operation for UpdateConsumerGroupRequest {
    type Response = UpdateConsumerGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateConsumerGroup")
        .roa("PUT", "/logstores/{logstore}/consumergroups/{consumerGroup}")
        .required(&["project", "logstore", "consumerGroup"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateConsumerGroupRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateConsumerGroupResponse = alicloud_runtime::UndocumentedResponse;
