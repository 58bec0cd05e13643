// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExpressConnectTrafficQosQueue`, from `vpc/DescribeExpressConnectTrafficQosQueue.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RuleList};

/// Lists the queues of an Express Connect QoS policy, with their rules.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeExpressConnectTrafficQosQueueRequest::new();
/// let reply = client.describe_express_connect_traffic_qos_queue(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosQueueRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Return only these queues. Items: at most 100.
    pub queue_id_list: Vec<String>,
    /// Return only queues with these names. Items: at most 100.
    pub queue_name_list: Vec<String>,
    /// QoS policy for leased lines, as
    /// [`CreateExpressConnectTrafficQos`](super::Client::create_express_connect_traffic_qos) returned
    /// its ID.
    pub qos_id: Option<String>,
}

impl DescribeExpressConnectTrafficQosQueueRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `QueueIdList`.
    pub fn queue_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.queue_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `QueueNameList`.
    pub fn queue_name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.queue_name_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `QosId`.
    pub fn qos_id(mut self, value: impl Into<String>) -> Self {
        self.qos_id = Some(value.into());
        self
    }
}

request! {
    DescribeExpressConnectTrafficQosQueueRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "QueueIdList" => queue_id_list: query,
        "QueueNameList" => queue_name_list: query,
        "QosId" => qos_id: query,
    }
}

impl Operation for DescribeExpressConnectTrafficQosQueueRequest {
    type Response = DescribeExpressConnectTrafficQosQueueResponse;
    type Error = DescribeExpressConnectTrafficQosQueueError;
    const INFO: OperationInfo = super::operation("DescribeExpressConnectTrafficQosQueue")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeExpressConnectTrafficQosQueueError] = &[
        DescribeExpressConnectTrafficQosQueueError::IllegalParamAny,
    ];
}

/// Response to [`DescribeExpressConnectTrafficQosQueueRequest`].
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosQueueResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `606998F0-B94D-48FE-8316-ACA81BB230DA`.
    pub request_id: Option<String>,
    /// Items of the kind queue that were found or are concerned.
    pub queue_list: Vec<QueueList>,
}

response! {
    DescribeExpressConnectTrafficQosQueueResponse {
        "RequestId" => request_id: value,
        "QueueList" => queue_list: list(""),
    }
}

/// Items of the kind queue that were found or are concerned.
#[non_exhaustive]
pub struct QueueList {
    /// QoS policy for leased lines, as
    /// [`CreateExpressConnectTrafficQos`](super::Client::create_express_connect_traffic_qos) returned
    /// its ID. Example: `qos-ncfgzxg40zks5n****`.
    pub qos_id: Option<String>,
    /// Queue of the QoS policy, as
    /// [`CreateExpressConnectTrafficQosQueue`](super::Client::create_express_connect_traffic_qos_queue)
    /// returned its ID. Example: `qos-queue-9nyx2u7n71s2rc****`.
    pub queue_id: Option<String>,
    /// Rank of the queue: high, medium, or the default one. Example: `High`.
    pub queue_type: Option<String>,
    /// Share of the bandwidth that the queue gets; `-` for a `Default` queue. Example: `100`.
    pub bandwidth_percent: Option<String>,
    /// Name by which people tell the queue from others of the policy. Example: `qos-queue-test`.
    pub queue_name: Option<String>,
    /// Free text that tells people about the queue. Example: `qos-queue-test`.
    pub queue_description: Option<String>,
    /// Rules of the queue, one entry each.
    pub rule_list: Vec<RuleList>,
    /// Whether the queue can be used or is being changed or deleted. Example: `Normal`.
    pub status: Option<String>,
}

response! {
    QueueList {
        "QosId" => qos_id: value,
        "QueueId" => queue_id: value,
        "QueueType" => queue_type: value,
        "BandwidthPercent" => bandwidth_percent: value,
        "QueueName" => queue_name: value,
        "QueueDescription" => queue_description: value,
        "RuleList" => rule_list: list(""),
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeExpressConnectTrafficQosQueueRequest`] names.
///
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
pub type DescribeExpressConnectTrafficQosQueueError = super::DocumentedError;
