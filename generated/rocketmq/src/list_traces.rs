// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTraces`, from `rocketmq/ListTraces.md`.

use alicloud_runtime::codegen::*;

/// Finds message traces in a topic by ID, key, or time.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListTracesRequest::new()
///     .instance_id("...")
///     .topic_name("...")
///     .start_time("...")
///     .end_time("...")
///     .page_number(1)
///     .page_size(1)
///     .query_type("...");
/// let reply = client.list_traces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTracesRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
    /// **Required.** Time that is set or recorded for this: start.
    pub start_time: Option<String>,
    /// **Required.** End of the period concerned.
    pub end_time: Option<String>,
    /// **Required.** Number that counts or picks out the page. Range: 1 to 100000000.
    pub page_number: Option<i32>,
    /// **Required.** How large the page is or is to be. Range: 1 to 10000.
    pub page_size: Option<i32>,
    /// **Required.** What traces are looked up by, such as the ID or the key of a message.
    pub query_type: Option<String>,
    /// Message to look up, by the ID that the broker gave when it was sent.
    pub message_id: Option<String>,
    /// Key that opens, signs or picks out the message.
    pub message_key: Option<String>,
    /// Lightweight subtopic inside a topic of that sort.
    pub lite_topic_name: Option<String>,
}

impl ListTracesRequest {
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
    /// Sets `startTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `endTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `pageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `pageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `queryType`, which is required.
    pub fn query_type(mut self, value: impl Into<String>) -> Self {
        self.query_type = Some(value.into());
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
    /// Sets `liteTopicName`.
    pub fn lite_topic_name(mut self, value: impl Into<String>) -> Self {
        self.lite_topic_name = Some(value.into());
        self
    }
}

request! {
    ListTracesRequest {
        "instanceId" => instance_id: path,
        "topicName" => topic_name: path,
        "startTime" => start_time: query,
        "endTime" => end_time: query,
        "pageNumber" => page_number: query,
        "pageSize" => page_size: query,
        "queryType" => query_type: query,
        "messageId" => message_id: query,
        "messageKey" => message_key: query,
        "liteTopicName" => lite_topic_name: query,
    }
}

impl Operation for ListTracesRequest {
    type Response = ListTracesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListTraces")
        .roa("GET", "/instances/{instanceId}/topics/{topicName}/traces")
        .required(
            &[
                "instanceId",
                "topicName",
                "startTime",
                "endTime",
                "pageNumber",
                "pageSize",
                "queryType",
            ],
        )
        .read_only();
}

/// Response to [`ListTracesRequest`], which the documentation does not describe.
pub type ListTracesResponse = alicloud_runtime::UndocumentedResponse;
