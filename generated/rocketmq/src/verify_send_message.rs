// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifySendMessage`, from `rocketmq/VerifySendMessage.md`.

use alicloud_runtime::codegen::*;

/// Sends a test message to a topic, with tag and key.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::VerifySendMessageRequest::new()
///     .instance_id("...")
///     .topic_name("...");
/// let reply = client.verify_send_message(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifySendMessageRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
    /// Content of the message.
    pub message: Option<String>,
    /// Tag that the message carries.
    pub message_tag: Option<String>,
    /// Key that opens, signs or picks out the message.
    pub message_key: Option<String>,
    /// Lightweight subtopic inside a topic of that sort.
    pub lite_topic_name: Option<String>,
}

impl VerifySendMessageRequest {
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
    /// Sets `message`.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets `messageTag`.
    pub fn message_tag(mut self, value: impl Into<String>) -> Self {
        self.message_tag = Some(value.into());
        self
    }
    /// Sets `messageKey`.
    pub fn message_key(mut self, value: impl Into<String>) -> Self {
        self.message_key = Some(value.into());
        self
    }
    /// Sets `liteTopicName`.
    pub fn lite_topic_name(mut self, value: impl Into<String>) -> Self {
        self.lite_topic_name = Some(value.into());
        self
    }
}

request! {
    VerifySendMessageRequest {
        "instanceId" => instance_id: path,
        "topicName" => topic_name: path,
        "message" => message: body,
        "messageTag" => message_tag: body,
        "messageKey" => message_key: body,
        "liteTopicName" => lite_topic_name: body,
    }
}

impl Operation for VerifySendMessageRequest {
    type Response = VerifySendMessageResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("VerifySendMessage")
        .roa("POST", "/instances/{instanceId}/topics/{topicName}/messages")
        .required(&["instanceId", "topicName"]);
}

/// Response to [`VerifySendMessageRequest`], which the documentation does not describe.
pub type VerifySendMessageResponse = alicloud_runtime::UndocumentedResponse;
