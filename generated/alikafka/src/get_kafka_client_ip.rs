// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetKafkaClientIp`, from `alikafka/GetKafkaClientIp.md`.

use alicloud_runtime::codegen::*;

/// Lists addresses of clients that produced or consumed within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::GetKafkaClientIpRequest::new()
///     .instance_id("...")
///     .type_("...")
///     .start_time(1)
///     .end_time(1);
/// let reply = client.get_kafka_client_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetKafkaClientIpRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Topic that messages are published under.
    pub topic: Option<String>,
    /// Consumer group whose clients are looked for.
    pub group: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<KafkaClientIpType>>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
}

impl GetKafkaClientIpRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `Group`.
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<KafkaClientIpType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    GetKafkaClientIpRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "Topic" => topic: query,
        "Group" => group: query,
        "Type" => type_: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for GetKafkaClientIpRequest {
    type Response = GetKafkaClientIpResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetKafkaClientIp")
        .required(&["RegionId", "InstanceId", "Type", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetKafkaClientIpRequest`], which the documentation does not describe.
pub type GetKafkaClientIpResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum KafkaClientIpType {
        /// Clients of the whole instance.
        ByInstance = "byInstance",
        /// Clients of a topic.
        ByTopic = "byTopic",
        /// Clients of a consumer group.
        ByGroup = "byGroup",
    }
}
