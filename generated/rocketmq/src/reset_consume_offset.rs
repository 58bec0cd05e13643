// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetConsumeOffset`, from `rocketmq/ResetConsumeOffset.md`.

use alicloud_runtime::codegen::*;

/// Moves a consumer group's offset in a topic, for example back to an earlier time.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ResetConsumeOffsetRequest::new()
///     .instance_id("...")
///     .consumer_group_id("...")
///     .topic_name("...");
/// let reply = client.reset_consume_offset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetConsumeOffsetRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Consumer group that is meant; its members share the messages.
    pub consumer_group_id: Option<String>,
    /// **Required.** Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
    /// Where consuming goes on: at the newest message, or at a point in time.
    pub reset_type: Option<String>,
    /// Time that is set or recorded for this: reset.
    pub reset_time: Option<String>,
}

impl ResetConsumeOffsetRequest {
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
    /// Sets `resetType`.
    pub fn reset_type(mut self, value: impl Into<String>) -> Self {
        self.reset_type = Some(value.into());
        self
    }
    /// Sets `resetTime`.
    pub fn reset_time(mut self, value: impl Into<String>) -> Self {
        self.reset_time = Some(value.into());
        self
    }
}

request! {
    ResetConsumeOffsetRequest {
        "instanceId" => instance_id: path,
        "consumerGroupId" => consumer_group_id: path,
        "topicName" => topic_name: path,
        "resetType" => reset_type: body,
        "resetTime" => reset_time: body,
    }
}

impl Operation for ResetConsumeOffsetRequest {
    type Response = ResetConsumeOffsetResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ResetConsumeOffset")
        .roa(
            "PATCH",
            "/instances/{instanceId}/consumerGroups/{consumerGroupId}/consumeOffsets/{topicName}",
        )
        .required(&["instanceId", "consumerGroupId", "topicName"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
}

/// Response to [`ResetConsumeOffsetRequest`].
#[non_exhaustive]
pub struct ResetConsumeOffsetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F9A95891-EAD4-5A2B-8A30-676CD18921AF`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the result, for programs to act on. Example: `MissingInstanceId`.
    pub code: Option<String>,
    /// Content of the message. Example: `text`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `InstanceId`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `instanceId`.
    pub dynamic_message: Option<String>,
}

response! {
    ResetConsumeOffsetResponse {
        "requestId" => request_id: value,
        "success" => success: value,
        "code" => code: value,
        "message" => message: value,
        "httpStatusCode" => http_status_code: value,
        "dynamicCode" => dynamic_code: value,
        "dynamicMessage" => dynamic_message: value,
    }
}
