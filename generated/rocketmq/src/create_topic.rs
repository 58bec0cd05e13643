// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTopic`, from `rocketmq/CreateTopic.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MessageType};

/// Creates a topic for one message type on an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::CreateTopicRequest::new()
///     .instance_id("...")
///     .topic_name("...")
///     .message_type("...");
/// let reply = client.create_topic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTopicRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
    /// **Required.** What sort of messages the topic takes: ordinary, ordered, delayed, or
    /// transactional.
    pub message_type: Option<Open<MessageType>>,
    /// Free text for people.
    pub remark: Option<String>,
    /// Messages a second of this: max send.
    pub max_send_tps: Option<i64>,
    /// After how many minutes without use a light topic is deleted.
    pub lite_topic_expiration: Option<i64>,
}

impl CreateTopicRequest {
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
    /// Sets `messageType`, which is required.
    pub fn message_type(mut self, value: impl Into<Open<MessageType>>) -> Self {
        self.message_type = Some(value.into());
        self
    }
    /// Sets `remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `maxSendTps`.
    #[inline]
    pub fn max_send_tps(mut self, value: i64) -> Self {
        self.max_send_tps = Some(value);
        self
    }
    /// Sets `liteTopicExpiration`.
    #[inline]
    pub fn lite_topic_expiration(mut self, value: i64) -> Self {
        self.lite_topic_expiration = Some(value);
        self
    }
}

request! {
    CreateTopicRequest {
        "instanceId" => instance_id: path,
        "topicName" => topic_name: path,
        "messageType" => message_type: body,
        "remark" => remark: body,
        "maxSendTps" => max_send_tps: body,
        "liteTopicExpiration" => lite_topic_expiration: body,
    }
}

impl Operation for CreateTopicRequest {
    type Response = CreateTopicResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateTopic")
        .roa("POST", "/instances/{instanceId}/topics/{topicName}")
        .required(&["instanceId", "topicName", "messageType"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
}

/// Response to [`CreateTopicRequest`].
#[non_exhaustive]
pub struct CreateTopicResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AF9A8B10-C426-530F-A0DD-96320B39****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call. Example: `true`.
    pub data: Option<bool>,
    /// Code of the result, for programs to act on. Example: `Topic.Existed`.
    pub code: Option<String>,
    /// Content of the message. Example: `The topic already exists.`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `400`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `TopicName`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `topicName`.
    pub dynamic_message: Option<String>,
}

response! {
    CreateTopicResponse {
        "requestId" => request_id: value,
        "success" => success: value,
        "data" => data: value,
        "code" => code: value,
        "message" => message: value,
        "httpStatusCode" => http_status_code: value,
        "dynamicCode" => dynamic_code: value,
        "dynamicMessage" => dynamic_message: value,
    }
}
