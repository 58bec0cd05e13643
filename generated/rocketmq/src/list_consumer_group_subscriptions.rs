// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListConsumerGroupSubscriptions`, from `rocketmq/ListConsumerGroupSubscriptions.md`.

use alicloud_runtime::codegen::*;

/// Lists what a consumer group subscribes to, with filters and consistency.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListConsumerGroupSubscriptionsRequest::new()
///     .instance_id("...")
///     .consumer_group_id("...");
/// let reply = client.list_consumer_group_subscriptions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListConsumerGroupSubscriptionsRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Consumer group that is meant; its members share the messages.
    pub consumer_group_id: Option<String>,
    /// Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
}

impl ListConsumerGroupSubscriptionsRequest {
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
}

request! {
    ListConsumerGroupSubscriptionsRequest {
        "instanceId" => instance_id: path,
        "consumerGroupId" => consumer_group_id: path,
        "topicName" => topic_name: query,
    }
}

impl Operation for ListConsumerGroupSubscriptionsRequest {
    type Response = ListConsumerGroupSubscriptionsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListConsumerGroupSubscriptions")
        .roa(
            "GET",
            "/instances/{instanceId}/consumerGroups/{consumerGroupId}/subscriptions",
        )
        .required(&["instanceId", "consumerGroupId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
}

/// Response to [`ListConsumerGroupSubscriptionsRequest`].
#[non_exhaustive]
pub struct ListConsumerGroupSubscriptionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5F4D9D5F-625B-59FF-BD4F-DA8284575DB4`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call.
    pub data: Vec<ConsumerGroupSubscriptionData>,
    /// Code of the result, for programs to act on. Example: `MissingInstanceId`.
    pub code: Option<String>,
    /// Content of the message. Example: `text`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `InstanceId`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `InstanceId`.
    pub dynamic_message: Option<String>,
}

response! {
    ListConsumerGroupSubscriptionsResponse {
        "requestId" => request_id: value,
        "success" => success: value,
        "data" => data: list(""),
        "code" => code: value,
        "message" => message: value,
        "httpStatusCode" => http_status_code: value,
        "dynamicCode" => dynamic_code: value,
        "dynamicMessage" => dynamic_message: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct ConsumerGroupSubscriptionData {
    /// Consumer group that is meant; its members share the messages. Example: `CID-TEST`.
    pub consumer_group_id: Option<String>,
    /// Topic that is meant; unique in its instance. Example: `topic_test`.
    pub topic_name: Option<String>,
    /// Whether each message goes to one consumer of the group or to all. Example: `CLUSTERING`.
    pub message_model: Option<String>,
    /// State that the subscription is in. Example: `ONLINE`.
    pub subscription_status: Option<String>,
    /// Which messages the group subscribes to. Example: `*`.
    pub filter_expression: Option<String>,
    /// Whether messages are picked by `TAG` or by an `SQL` condition. Example: `SQL`.
    pub filter_expression_type: Option<String>,
    /// Whether the topic exists. Example: `true`.
    pub topic_created: Option<bool>,
    /// Whether all consumers have the same subscription.
    pub consistency: Option<bool>,
}

response! {
    ConsumerGroupSubscriptionData {
        "consumerGroupId" => consumer_group_id: value,
        "topicName" => topic_name: value,
        "messageModel" => message_model: value,
        "subscriptionStatus" => subscription_status: value,
        "filterExpression" => filter_expression: value,
        "filterExpressionType" => filter_expression_type: value,
        "topicCreated" => topic_created: value,
        "consistency" => consistency: value,
    }
}
