// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTopicSubscriptions`, from `rocketmq/ListTopicSubscriptions.md`.

use alicloud_runtime::codegen::*;

/// Lists the consumer groups that subscribe to a topic.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListTopicSubscriptionsRequest::new()
///     .instance_id("...")
///     .topic_name("...");
/// let reply = client.list_topic_subscriptions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTopicSubscriptionsRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
}

impl ListTopicSubscriptionsRequest {
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
    /// Sets `topicName`, which is required.
    pub fn topic_name(mut self, value: impl Into<String>) -> Self {
        self.topic_name = Some(value.into());
        self
    }
}

request! {
    ListTopicSubscriptionsRequest {
        "instanceId" => instance_id: path,
        "topicName" => topic_name: path,
    }
}

impl Operation for ListTopicSubscriptionsRequest {
    type Response = ListTopicSubscriptionsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListTopicSubscriptions")
        .roa("GET", "/instances/{instanceId}/topics/{topicName}/subscriptions")
        .required(&["instanceId", "topicName"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
}

/// Response to [`ListTopicSubscriptionsRequest`].
#[non_exhaustive]
pub struct ListTopicSubscriptionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `92A9BE4E-B794-50C8-979C-0456E4D32943`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call.
    pub data: Vec<TopicSubscriptionData>,
    /// Code of the result, for programs to act on. Example: `MissingInstanceId`.
    pub code: Option<String>,
    /// Content of the message. Example: `text`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `Topic`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `instanceId`.
    pub dynamic_message: Option<String>,
}

response! {
    ListTopicSubscriptionsResponse {
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
pub struct TopicSubscriptionData {
    /// Consumer group that is meant; its members share the messages. Example: `CID-TEST`.
    pub consumer_group_id: Option<String>,
    /// Topic that is meant; unique in its instance. Example: `topic_test`.
    pub topic_name: Option<String>,
    /// Whether each message goes to one consumer of the group or to all. Example: `BROADCASTING`.
    pub message_model: Option<String>,
    /// State that the subscription is in. Example: `ONLINE`.
    pub subscription_status: Option<String>,
    /// Which messages the group subscribes to. Example: `*`.
    pub filter_expression: Option<String>,
    /// Whether messages are picked by `TAG` or by an `SQL` condition. Example: `SQL`.
    pub filter_expression_type: Option<String>,
    /// Whether all consumers have the same subscription.
    pub consistency: Option<String>,
}

response! {
    TopicSubscriptionData {
        "consumerGroupId" => consumer_group_id: value,
        "topicName" => topic_name: value,
        "messageModel" => message_model: value,
        "subscriptionStatus" => subscription_status: value,
        "filterExpression" => filter_expression: value,
        "filterExpressionType" => filter_expression_type: value,
        "consistency" => consistency: value,
    }
}
