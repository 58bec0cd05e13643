// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateConsumerGroup`, from `sls/CreateConsumerGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a consumer group that shares out the shards of a Logstore among consumers.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::CreateConsumerGroupRequest::new()
///     .logstore("...")
///     .project("...")
///     .consumer_group("...")
///     .timeout(1)
///     .order(true);
/// let reply = client.create_consumer_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateConsumerGroupRequest {
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Consumer group that shares the shards of a Logstore among its members.
    pub consumer_group: Option<String>,
    /// **Required.** After how many seconds without a sign of life a consumer is given up.
    pub timeout: Option<i32>,
    /// **Required.** Whether the shards of a split are consumed in their order.
    pub order: Option<bool>,
}

impl CreateConsumerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `consumerGroup`, which is required.
    pub fn consumer_group(mut self, value: impl Into<String>) -> Self {
        self.consumer_group = Some(value.into());
        self
    }
    /// Sets `timeout`, which is required.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `order`, which is required.
    #[inline]
    pub fn order(mut self, value: bool) -> Self {
        self.order = Some(value);
        self
    }
}

request! {
    CreateConsumerGroupRequest {
        "logstore" => logstore: path,
        "project" => project: host,
        "consumerGroup" => consumer_group: body,
        "timeout" => timeout: body,
        "order" => order: body,
    }
}

impl Operation for CreateConsumerGroupRequest {
    type Response = CreateConsumerGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateConsumerGroup")
        .roa("POST", "/logstores/{logstore}/consumergroups")
        .required(&["logstore", "project", "consumerGroup", "timeout", "order"])
        .foreign_protocol("SLS");
}

/// Response to [`CreateConsumerGroupRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateConsumerGroupResponse = alicloud_runtime::UndocumentedResponse;
