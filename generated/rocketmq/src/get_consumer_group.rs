// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConsumerGroup`, from `rocketmq/GetConsumerGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DeliveryOrderType, RetryPolicy, Status};

/// Returns one consumer group with its delivery order and retry policy.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// use alicloud_rocketmq::get_consumer_group::Status;
///
/// let request = alicloud_rocketmq::GetConsumerGroupRequest::new()
///     .instance_id("...")
///     .consumer_group_id("...");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_consumer_group(request)
///     .wait()
///     .until(Status::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConsumerGroupRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Consumer group that is meant; its members share the messages.
    pub consumer_group_id: Option<String>,
}

impl GetConsumerGroupRequest {
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
    GetConsumerGroupRequest {
        "instanceId" => instance_id: path,
        "consumerGroupId" => consumer_group_id: path,
    }
}

impl Operation for GetConsumerGroupRequest {
    type Response = GetConsumerGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetConsumerGroup")
        .roa("GET", "/instances/{instanceId}/consumerGroups/{consumerGroupId}")
        .required(&["instanceId", "consumerGroupId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
}

impl Stateful for GetConsumerGroupRequest {
    type State = Status;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.data.iter().find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`GetConsumerGroupRequest`].
#[non_exhaustive]
pub struct GetConsumerGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7F94090-3358-506A-97DC-34BC803C****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call.
    pub data: Option<ConsumerGroupData>,
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
    GetConsumerGroupResponse {
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

/// Outcome of the call.
#[non_exhaustive]
pub struct ConsumerGroupData {
    /// Where the instance lies, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// RocketMQ instance that the call works on. Example: `rmq-cn-7e22ody****`.
    pub instance_id: Option<String>,
    /// Consumer group that is meant; its members share the messages. Example: `CID-TEST`.
    pub consumer_group_id: Option<String>,
    /// State that the item is in, or that is asked for. Example: `RUNNING`.
    pub status: Option<Open<Status>>,
    /// Free text for people. Example: `text`.
    pub remark: Option<String>,
    /// When the item was created. Example: `2022-08-01 20:05:50`.
    pub create_time: Option<String>,
    /// Time that is set or recorded for this: update. Example: `2022-08-01 20:05:50`.
    pub update_time: Option<String>,
    /// `Concurrently` delivers messages side by side, `Orderly` one after another.
    /// Example: `Concurrently`.
    pub delivery_order_type: Option<Open<DeliveryOrderType>>,
    /// What is done about the consume retry, as rules.
    pub consume_retry_policy: Option<ConsumeRetryPolicy>,
}

response! {
    ConsumerGroupData {
        "regionId" => region_id: value,
        "instanceId" => instance_id: value,
        "consumerGroupId" => consumer_group_id: value,
        "status" => status: value,
        "remark" => remark: value,
        "createTime" => create_time: value,
        "updateTime" => update_time: value,
        "deliveryOrderType" => delivery_order_type: value,
        "consumeRetryPolicy" => consume_retry_policy: value,
    }
}

/// What is done about the consume retry, as rules.
#[non_exhaustive]
pub struct ConsumeRetryPolicy {
    /// What is done about the retry, as rules. Example: `DefaultRetryPolicy`.
    pub retry_policy: Option<Open<RetryPolicy>>,
    /// How often it happens or is tried: max retry. Example: `16`.
    pub max_retry_times: Option<i32>,
    /// Topic that gets messages which could not be consumed. Example: `DLQ_mqtest`.
    pub dead_letter_target_topic: Option<String>,
}

response! {
    ConsumeRetryPolicy {
        "retryPolicy" => retry_policy: value,
        "maxRetryTimes" => max_retry_times: value,
        "deadLetterTargetTopic" => dead_letter_target_topic: value,
    }
}
