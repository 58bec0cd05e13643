// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConsumerGroupLag`, from `rocketmq/GetConsumerGroupLag.md`.

use alicloud_runtime::codegen::*;

/// Returns how far a consumer group lags behind, optionally for one topic.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::GetConsumerGroupLagRequest::new()
///     .instance_id("...")
///     .consumer_group_id("...");
/// let reply = client.get_consumer_group_lag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConsumerGroupLagRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Consumer group that is meant; its members share the messages.
    pub consumer_group_id: Option<String>,
    /// Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
    /// Lightweight subtopic inside a topic of that sort.
    pub lite_topic_name: Option<String>,
}

impl GetConsumerGroupLagRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `consumerGroupId`, which is required.
    pub fn consumer_group_id(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_id = Some(value.into());
        self
    }
    /// Sets `topicName`.
    pub fn topic_name(mut self, value: impl Into<String>) -> Self {
        self.topic_name = Some(value.into());
        self
    }
    /// Sets `liteTopicName`.
    pub fn lite_topic_name(mut self, value: impl Into<String>) -> Self {
        self.lite_topic_name = Some(value.into());
        self
    }
}

request! {
    GetConsumerGroupLagRequest {
        "instanceId" => instance_id: path,
        "consumerGroupId" => consumer_group_id: path,
        "topicName" => topic_name: query,
        "liteTopicName" => lite_topic_name: query,
    }
}

impl Operation for GetConsumerGroupLagRequest {
    type Response = GetConsumerGroupLagResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetConsumerGroupLag")
        .roa("GET", "/instances/{instanceId}/consumerGroups/{consumerGroupId}/lag")
        .required(&["instanceId", "consumerGroupId"])
        .read_only();
}

/// Response to [`GetConsumerGroupLagRequest`], which the documentation does not describe.
pub type GetConsumerGroupLagResponse = alicloud_runtime::UndocumentedResponse;
