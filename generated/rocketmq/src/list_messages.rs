// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMessages`, from `rocketmq/ListMessages.md`.

use alicloud_runtime::codegen::*;

/// Finds messages in a topic by ID, key, or time.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListMessagesRequest::new()
///     .instance_id("...")
///     .topic_name("...");
/// let reply = client.list_messages(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMessagesRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
    /// Message to look up, by the ID that the broker gave when it was sent.
    pub message_id: Option<String>,
    /// Key that opens, signs or picks out the message.
    pub message_key: Option<String>,
    /// Time that is set or recorded for this: start.
    pub start_time: Option<String>,
    /// End of the period concerned.
    pub end_time: Option<String>,
    /// Number that counts or picks out the page. Range: 1 to 100000000.
    pub page_number: Option<i32>,
    /// How large the page is or is to be. Range: 1 to 20.
    pub page_size: Option<i32>,
    /// Bookmark from the last page, to go on where it stopped.
    pub scroll_id: Option<String>,
    /// Lightweight subtopic inside a topic of that sort.
    pub lite_topic_name: Option<String>,
}

impl ListMessagesRequest {
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
    /// Sets `messageId`.
    pub fn message_id(mut self, value: impl Into<String>) -> Self {
        self.message_id = Some(value.into());
        self
    }
    /// Sets `messageKey`.
    pub fn message_key(mut self, value: impl Into<String>) -> Self {
        self.message_key = Some(value.into());
        self
    }
    /// Sets `startTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `endTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
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
    /// Sets `scrollId`.
    pub fn scroll_id(mut self, value: impl Into<String>) -> Self {
        self.scroll_id = Some(value.into());
        self
    }
    /// Sets `liteTopicName`.
    pub fn lite_topic_name(mut self, value: impl Into<String>) -> Self {
        self.lite_topic_name = Some(value.into());
        self
    }
}

request! {
    ListMessagesRequest {
        "instanceId" => instance_id: path,
        "topicName" => topic_name: path,
        "messageId" => message_id: query,
        "messageKey" => message_key: query,
        "startTime" => start_time: query,
        "endTime" => end_time: query,
        "pageNumber" => page_number: query,
        "pageSize" => page_size: query,
        "scrollId" => scroll_id: query,
        "liteTopicName" => lite_topic_name: query,
    }
}

impl Operation for ListMessagesRequest {
    type Response = ListMessagesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListMessages")
        .roa("GET", "/instances/{instanceId}/topics/{topicName}/messages")
        .required(&["instanceId", "topicName"])
        .read_only();
}

/// Response to [`ListMessagesRequest`], which the documentation does not describe.
pub type ListMessagesResponse = alicloud_runtime::UndocumentedResponse;
