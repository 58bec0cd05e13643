// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListConsumerConnections`, from `rocketmq/ListConsumerConnections.md`.

use alicloud_runtime::codegen::*;

/// Lists the clients that are connected for a consumer group.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListConsumerConnectionsRequest::new()
///     .instance_id("...")
///     .consumer_group_id("...");
/// let reply = client.list_consumer_connections(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListConsumerConnectionsRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Consumer group that is meant; its members share the messages.
    pub consumer_group_id: Option<String>,
    /// Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
    /// Lightweight subtopic inside a topic of that sort.
    pub lite_topic_name: Option<String>,
}

impl ListConsumerConnectionsRequest {
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
    /// Sets `topicName`.
    pub fn topic_name(mut self, value: impl Into<String>) -> Self {
        self.topic_name = Some(value.into());
        self
    }
    /// Sets `liteTopicName`.
    pub fn lite_topic_name(mut self, value: impl Into<String>) -> Self {
        self.lite_topic_name = Some(value.into());
        self
    }
}

request! {
    ListConsumerConnectionsRequest {
        "instanceId" => instance_id: path,
        "consumerGroupId" => consumer_group_id: path,
        "topicName" => topic_name: query,
        "liteTopicName" => lite_topic_name: query,
    }
}

impl Operation for ListConsumerConnectionsRequest {
    type Response = ListConsumerConnectionsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListConsumerConnections")
        .roa(
            "GET",
            "/instances/{instanceId}/consumerGroups/{consumerGroupId}/connections",
        )
        .required(&["instanceId", "consumerGroupId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
}

/// Response to [`ListConsumerConnectionsRequest`].
#[non_exhaustive]
pub struct ListConsumerConnectionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3620115-6F1F-5CFB-AA3F-BBD4853B2EC4`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call.
    pub data: Option<ConsumerConnectionData>,
    /// Code of the result, for programs to act on. Example: `MissingPageNumber`.
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
    ListConsumerConnectionsResponse {
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
pub struct ConsumerConnectionData {
    /// Where the instance lies, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// RocketMQ instance that the call works on. Example: `rmq-cn-7e22ody****`.
    pub instance_id: Option<String>,
    /// Consumer group that is meant; its members share the messages. Example: `CID-TEST`.
    pub consumer_group_id: Option<String>,
    /// The connections that were found or are concerned, one entry each.
    pub connections: Vec<Connection>,
}

response! {
    ConsumerConnectionData {
        "regionId" => region_id: value,
        "instanceId" => instance_id: value,
        "consumerGroupId" => consumer_group_id: value,
        "connections" => connections: list(""),
    }
}

/// The connections that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Connection {
    /// Connected consumer, as the broker tells it apart.
    /// Example: `172.17.135.197@17392#1936705963#551717232#9873695589062458`.
    pub client_id: Option<String>,
    /// Name of the machine. Example: `vos`.
    pub hostname: Option<String>,
    /// IP address that belongs to the egress. Example: `xx.xx.xx.xx`.
    pub egress_ip: Option<String>,
    /// Language of texts, or in which code is written. Example: `java`.
    pub language: Option<String>,
    /// Which version of the software or the item is meant. Example: `1.0`.
    pub version: Option<String>,
    /// Whether each message goes to one consumer of the group or to all. Example: `BROADCASTING`.
    pub message_model: Option<String>,
}

response! {
    Connection {
        "clientId" => client_id: value,
        "hostname" => hostname: value,
        "egressIp" => egress_ip: value,
        "language" => language: value,
        "version" => version: value,
        "messageModel" => message_model: value,
    }
}
