// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTopics`, from `rocketmq/ListTopics.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MessageType, Status};

/// Lists the topics of an instance, by filter and message type.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListTopicsRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_topics(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTopicsRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// Text to search for.
    pub filter: Option<String>,
    /// Number that counts or picks out the page. Range: 1 to 100000000.
    pub page_number: Option<i32>,
    /// How large the page is or is to be. Range: 10 to 10000.
    pub page_size: Option<i32>,
    /// Kinds of message to work on or to narrow the list down to.
    pub message_types: Vec<String>,
}

impl ListTopicsRequest {
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
    /// Sets `filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `messageTypes`.
    pub fn message_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.message_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListTopicsRequest {
        "instanceId" => instance_id: path,
        "filter" => filter: query,
        "pageNumber" => page_number: query,
        "pageSize" => page_size: query,
        "messageTypes" => message_types: query_joined(','),
    }
}

impl Operation for ListTopicsRequest {
    type Response = ListTopicsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListTopics")
        .roa("GET", "/instances/{instanceId}/topics")
        .required(&["instanceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
}

impl Paginated for ListTopicsRequest {
    type Item = TopicList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListTopicsRequest`].
#[non_exhaustive]
pub struct ListTopicsResponse {
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
    ListTopicsResponse {
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
    /// Number that counts or picks out the page. Example: `1`.
    pub page_number: Option<i64>,
    /// How large the page is or is to be. Example: `3`.
    pub page_size: Option<i64>,
    /// How many there are of this: total. Example: `1`.
    pub total_count: Option<i64>,
    /// Entries of the list.
    pub list: Vec<TopicList>,
}

response! {
    TopicData {
        "pageNumber" => page_number: value,
        "pageSize" => page_size: value,
        "totalCount" => total_count: value,
        "list" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct TopicList {
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
    TopicList {
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
