// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConsumerGroupSubscription`, from `rocketmq/GetConsumerGroupSubscription.md`.

use alicloud_runtime::codegen::*;

/// Returns the subscription of a consumer group to one topic.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::GetConsumerGroupSubscriptionRequest::new()
///     .instance_id("...")
///     .consumer_group_id("...")
///     .topic_name("...");
/// let reply = client.get_consumer_group_subscription(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConsumerGroupSubscriptionRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Consumer group that is meant; its members share the messages.
    pub consumer_group_id: Option<String>,
    /// **Required.** Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
}

impl GetConsumerGroupSubscriptionRequest {
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
    /// Sets `topicName`, which is required.
    pub fn topic_name(mut self, value: impl Into<String>) -> Self {
        self.topic_name = Some(value.into());
        self
    }
}

request! {
    GetConsumerGroupSubscriptionRequest {
        "instanceId" => instance_id: path,
        "consumerGroupId" => consumer_group_id: path,
        "topicName" => topic_name: path,
    }
}

impl Operation for GetConsumerGroupSubscriptionRequest {
    type Response = GetConsumerGroupSubscriptionResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetConsumerGroupSubscription")
        .roa(
            "GET",
            "/instances/{instanceId}/consumerGroups/{consumerGroupId}/subscriptions/{topicName}",
        )
        .required(&["instanceId", "consumerGroupId", "topicName"])
        .read_only();
}

/// Response to [`GetConsumerGroupSubscriptionRequest`], which the documentation does not describe.
pub type GetConsumerGroupSubscriptionResponse = alicloud_runtime::UndocumentedResponse;
