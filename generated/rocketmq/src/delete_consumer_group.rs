// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteConsumerGroup`, from `rocketmq/DeleteConsumerGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a consumer group; its consumers can no longer read messages.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::DeleteConsumerGroupRequest::new()
///     .instance_id("...")
///     .consumer_group_id("...");
/// let reply = client.delete_consumer_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteConsumerGroupRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Consumer group that is meant; its members share the messages.
    pub consumer_group_id: Option<String>,
}

impl DeleteConsumerGroupRequest {
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
}

request! {
    DeleteConsumerGroupRequest {
        "instanceId" => instance_id: path,
        "consumerGroupId" => consumer_group_id: path,
    }
}

impl Operation for DeleteConsumerGroupRequest {
    type Response = DeleteConsumerGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteConsumerGroup")
        .roa("DELETE", "/instances/{instanceId}/consumerGroups/{consumerGroupId}")
        .required(&["instanceId", "consumerGroupId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
}

/// Response to [`DeleteConsumerGroupRequest`].
#[non_exhaustive]
pub struct DeleteConsumerGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7F94090-3358-506A-97DC-34BC803C****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call. Example: `true`.
    pub data: Option<bool>,
    /// Code of the result, for programs to act on. Example: `InvalidConsumerGroupId`.
    pub code: Option<String>,
    /// Content of the message. Example: `Parameter consumerGroupId is invalid.`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `400`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `ConsumerGroupId`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `consumerGroupId`.
    pub dynamic_message: Option<String>,
}

response! {
    DeleteConsumerGroupResponse {
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
