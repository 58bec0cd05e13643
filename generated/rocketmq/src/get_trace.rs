// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTrace`, from `rocketmq/GetTrace.md`.

use alicloud_runtime::codegen::*;

/// Returns the trace of one message, from production to consumption.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::GetTraceRequest::new()
///     .instance_id("...")
///     .topic_name("...")
///     .message_id("...");
/// let reply = client.get_trace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTraceRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
    /// **Required.** Message to look up, by the ID that the broker gave when it was sent.
    pub message_id: Option<String>,
    /// Time that is set or recorded for this: start.
    pub start_time: Option<String>,
    /// End of the period concerned.
    pub end_time: Option<String>,
}

impl GetTraceRequest {
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
}

request! {
    GetTraceRequest {
        "instanceId" => instance_id: path,
        "topicName" => topic_name: path,
        "messageId" => message_id: path,
        "startTime" => start_time: query,
        "endTime" => end_time: query,
    }
}

impl Operation for GetTraceRequest {
    type Response = GetTraceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetTrace")
        .roa("GET", "/instances/{instanceId}/topics/{topicName}/traces/{messageId}")
        .required(&["instanceId", "topicName", "messageId"])
        .read_only();
}

/// Response to [`GetTraceRequest`], which the documentation does not describe.
pub type GetTraceResponse = alicloud_runtime::UndocumentedResponse;
