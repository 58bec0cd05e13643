// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTopic`, from `rocketmq/GetTopic.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MessageType, Status};

/// Returns one topic with message type, status, and remark.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// use alicloud_rocketmq::get_topic::Status;
///
/// let request = alicloud_rocketmq::GetTopicRequest::new()
///     .instance_id("...")
///     .topic_name("...");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_topic(request)
///     .wait()
///     .until(Status::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTopicRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
}

impl GetTopicRequest {
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
    GetTopicRequest {
        "instanceId" => instance_id: path,
        "topicName" => topic_name: path,
    }
}

impl Operation for GetTopicRequest {
    type Response = GetTopicResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetTopic")
        .roa("GET", "/instances/{instanceId}/topics/{topicName}")
        .required(&["instanceId", "topicName"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
}

impl Stateful for GetTopicRequest {
    type State = Status;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.data.iter().find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`GetTopicRequest`].
#[non_exhaustive]
pub struct GetTopicResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AF9A8B10-C426-530F-A0DD-96320B39****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call.
    pub data: Option<TopicData>,
    /// Code of the result, for programs to act on. Example: `Topic.NotFound`.
    pub code: Option<String>,
    /// Content of the message. Example: `text`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `400`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `TopicName`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `topicName`.
    pub dynamic_message: Option<String>,
}

response! {
    GetTopicResponse {
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
pub struct TopicData {
    /// Where the instance lies, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// RocketMQ instance that the call works on. Example: `rmq-cn-7e22ody****`.
    pub instance_id: Option<String>,
    /// Topic that is meant; unique in its instance. Example: `topic_test`.
    pub topic_name: Option<String>,
    /// What sort of messages the topic takes: ordinary, ordered, delayed, or transactional.
    /// Here: `NORMAL`, `FIFO`, `DELAY`, `TRANSACTION`. Example: `NORMAL`.
    pub message_type: Option<Open<MessageType>>,
    /// State that the item is in, or that is asked for. Example: `RUNNING`.
    pub status: Option<Open<Status>>,
    /// Free text for people. Example: `text`.
    pub remark: Option<String>,
    /// When the item was created. Example: `2022-08-01 20:05:50`.
    pub create_time: Option<String>,
    /// Time that is set or recorded for this: update. Example: `2022-08-01 20:05:50`.
    pub update_time: Option<String>,
}

response! {
    TopicData {
        "regionId" => region_id: value,
        "instanceId" => instance_id: value,
        "topicName" => topic_name: value,
        "messageType" => message_type: value,
        "status" => status: value,
        "remark" => remark: value,
        "createTime" => create_time: value,
        "updateTime" => update_time: value,
    }
}
