// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifyConsumeMessage`, from `rocketmq/VerifyConsumeMessage.md`.

use alicloud_runtime::codegen::*;

/// Pushes a message to one consumer client, to test whether it can be consumed.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::VerifyConsumeMessageRequest::new()
///     .instance_id("...")
///     .topic_name("...")
///     .message_id("...")
///     .consumer_group_id("...")
///     .client_id("...");
/// let reply = client.verify_consume_message(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyConsumeMessageRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
    /// **Required.** Message to look up, by the ID that the broker gave when it was sent.
    pub message_id: Option<String>,
    /// **Required.** Consumer group that is meant; its members share the messages.
    pub consumer_group_id: Option<String>,
    /// **Required.** Connected consumer, as the broker tells it apart.
    pub client_id: Option<String>,
}

impl VerifyConsumeMessageRequest {
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
    /// Sets `messageId`, which is required.
    pub fn message_id(mut self, value: impl Into<String>) -> Self {
        self.message_id = Some(value.into());
        self
    }
    /// Sets `consumerGroupId`, which is required.
    pub fn consumer_group_id(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_id = Some(value.into());
        self
    }
    /// Sets `clientId`, which is required.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

request! {
    VerifyConsumeMessageRequest {
        "instanceId" => instance_id: path,
        "topicName" => topic_name: path,
        "messageId" => message_id: path,
        "consumerGroupId" => consumer_group_id: query,
        "clientId" => client_id: query,
    }
}

impl Operation for VerifyConsumeMessageRequest {
    type Response = VerifyConsumeMessageResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("VerifyConsumeMessage")
        .roa(
            "POST",
            "/instances/{instanceId}/topics/{topicName}/messages/{messageId}/action/verifyConsume",
        )
        .required(
            &["instanceId", "topicName", "messageId", "consumerGroupId", "clientId"],
        );
}

/// Response to [`VerifyConsumeMessageRequest`], which the documentation does not describe.
pub type VerifyConsumeMessageResponse = alicloud_runtime::UndocumentedResponse;
