// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMessageDetail`, from `rocketmq/GetMessageDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns one message of a topic in full, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::GetMessageDetailRequest::new()
///     .instance_id("...")
///     .topic_name("...")
///     .message_id("...");
/// let reply = client.get_message_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMessageDetailRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
    /// **Required.** Message to look up, by the ID that the broker gave when it was sent.
    pub message_id: Option<String>,
}

impl GetMessageDetailRequest {
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
}

request! {
    GetMessageDetailRequest {
        "instanceId" => instance_id: path,
        "topicName" => topic_name: path,
        "messageId" => message_id: path,
    }
}

impl Operation for GetMessageDetailRequest {
    type Response = GetMessageDetailResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetMessageDetail")
        .roa("GET", "/instances/{instanceId}/topics/{topicName}/messages/{messageId}")
        .required(&["instanceId", "topicName", "messageId"])
        .read_only();
}

/// Response to [`GetMessageDetailRequest`], which the documentation does not describe.
pub type GetMessageDetailResponse = alicloud_runtime::UndocumentedResponse;
