// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteConsumerGroupSubscription`, from `rocketmq/DeleteConsumerGroupSubscription.md`.

use alicloud_runtime::codegen::*;

/// Deletes a consumer group's subscription to a topic.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::DeleteConsumerGroupSubscriptionRequest::new()
///     .instance_id("...")
///     .consumer_group_id("...")
///     .topic_name("...")
///     .filter_type("...")
///     .filter_expression("...");
/// let reply = client.delete_consumer_group_subscription(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteConsumerGroupSubscriptionRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Consumer group that is meant; its members share the messages.
    pub consumer_group_id: Option<String>,
    /// **Required.** Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
    /// **Required.** Whether messages are picked by tag or by an SQL condition.
    pub filter_type: Option<String>,
    /// **Required.** Which messages the group subscribes to.
    pub filter_expression: Option<String>,
}

impl DeleteConsumerGroupSubscriptionRequest {
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
    /// Sets `filterType`, which is required.
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.filter_type = Some(value.into());
        self
    }
    /// Sets `filterExpression`, which is required.
    pub fn filter_expression(mut self, value: impl Into<String>) -> Self {
        self.filter_expression = Some(value.into());
        self
    }
}

request! {
    DeleteConsumerGroupSubscriptionRequest {
        "instanceId" => instance_id: path,
        "consumerGroupId" => consumer_group_id: path,
        "topicName" => topic_name: query,
        "filterType" => filter_type: query,
        "filterExpression" => filter_expression: query,
    }
}

impl Operation for DeleteConsumerGroupSubscriptionRequest {
    type Response = DeleteConsumerGroupSubscriptionResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteConsumerGroupSubscription")
        .roa(
            "DELETE",
            "/instances/{instanceId}/consumerGroups/{consumerGroupId}/subscriptions",
        )
        .required(
            &[
                "instanceId",
                "consumerGroupId",
                "topicName",
                "filterType",
                "filterExpression",
            ],
        );
}

/// Response to [`DeleteConsumerGroupSubscriptionRequest`], which the documentation does not describe.
pub type DeleteConsumerGroupSubscriptionResponse = alicloud_runtime::UndocumentedResponse;
