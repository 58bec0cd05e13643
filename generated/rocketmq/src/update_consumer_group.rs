// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateConsumerGroup`, from `rocketmq/UpdateConsumerGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConsumeRetryPolicy, DeliveryOrderType, RetryPolicy};

/// Changes remark, delivery order, or retry policy of a consumer group.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// use alicloud_rocketmq::update_consumer_group::ConsumeRetryPolicy;
///
/// let request = alicloud_rocketmq::UpdateConsumerGroupRequest::new()
///     .instance_id("...")
///     .consumer_group_id("...")
///     .delivery_order_type("...")
///     .consume_retry_policy(ConsumeRetryPolicy::new());
/// let reply = client.update_consumer_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateConsumerGroupRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Consumer group that is meant; its members share the messages.
    pub consumer_group_id: Option<String>,
    /// Free text for people.
    pub remark: Option<String>,
    /// **Required.** `Concurrently` delivers messages side by side, `Orderly` one after another.
    pub delivery_order_type: Option<Open<DeliveryOrderType>>,
    /// **Required.** What is done about the consume retry, as rules.
    pub consume_retry_policy: Option<ConsumeRetryPolicy>,
    /// Messages a second of this: max receive.
    pub max_receive_tps: Option<i64>,
}

impl UpdateConsumerGroupRequest {
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
    /// Sets `remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `deliveryOrderType`, which is required.
    pub fn delivery_order_type(
        mut self,
        value: impl Into<Open<DeliveryOrderType>>,
    ) -> Self {
        self.delivery_order_type = Some(value.into());
        self
    }
    /// Sets `consumeRetryPolicy`, which is required.
    pub fn consume_retry_policy(mut self, value: impl Into<ConsumeRetryPolicy>) -> Self {
        self.consume_retry_policy = Some(value.into());
        self
    }
    /// Sets `maxReceiveTps`.
    #[inline]
    pub fn max_receive_tps(mut self, value: i64) -> Self {
        self.max_receive_tps = Some(value);
        self
    }
}

request! {
    UpdateConsumerGroupRequest {
        "instanceId" => instance_id: path,
        "consumerGroupId" => consumer_group_id: path,
        "remark" => remark: body,
        "deliveryOrderType" => delivery_order_type: body,
        "consumeRetryPolicy" => consume_retry_policy: body,
        "maxReceiveTps" => max_receive_tps: body,
    }
}

impl Operation for UpdateConsumerGroupRequest {
    type Response = UpdateConsumerGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateConsumerGroup")
        .roa("PATCH", "/instances/{instanceId}/consumerGroups/{consumerGroupId}")
        .required(
            &["instanceId", "consumerGroupId", "deliveryOrderType", "consumeRetryPolicy"],
        )
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
}

/// Response to [`UpdateConsumerGroupRequest`].
#[non_exhaustive]
pub struct UpdateConsumerGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7F94090-3358-506A-97DC-34BC803C****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call. Example: `true`.
    pub data: Option<bool>,
    /// Code of the result, for programs to act on. Example: `InvalidDeliveryOrderType`.
    pub code: Option<String>,
    /// Content of the message. Example: `Parameter deliveryOrderType is invalid.`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `400`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `DeliveryOrderType`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `deliveryOrderType`.
    pub dynamic_message: Option<String>,
}

response! {
    UpdateConsumerGroupResponse {
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
