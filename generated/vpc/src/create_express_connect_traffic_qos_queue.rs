// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateExpressConnectTrafficQosQueue`, from `vpc/CreateExpressConnectTrafficQosQueue.md`.

use alicloud_runtime::codegen::*;

/// Adds a queue with its type and bandwidth share to an Express Connect QoS policy.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateExpressConnectTrafficQosQueueRequest::new()
///     .qos_id("...")
///     .queue_type("...");
/// let reply = client.create_express_connect_traffic_qos_queue(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosQueueRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Name by which people tell the queue from others of the policy.
    pub queue_name: Option<String>,
    /// Free text that tells people about the queue.
    pub queue_description: Option<String>,
    /// **Required.** QoS policy for leased lines, as
    /// [`CreateExpressConnectTrafficQos`](super::Client::create_express_connect_traffic_qos) returned
    /// its ID.
    pub qos_id: Option<String>,
    /// **Required.** Rank of the queue: high, medium, or the default one.
    pub queue_type: Option<String>,
    /// Share of the bandwidth that the queue gets; needed for a queue of type `Medium`, while a
    /// `Default` queue takes `-`.
    pub bandwidth_percent: Option<String>,
}

impl CreateExpressConnectTrafficQosQueueRequest {
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
    /// Sets `QueueName`.
    pub fn queue_name(mut self, value: impl Into<String>) -> Self {
        self.queue_name = Some(value.into());
        self
    }
    /// Sets `QueueDescription`.
    pub fn queue_description(mut self, value: impl Into<String>) -> Self {
        self.queue_description = Some(value.into());
        self
    }
    /// Sets `QosId`, which is required.
    pub fn qos_id(mut self, value: impl Into<String>) -> Self {
        self.qos_id = Some(value.into());
        self
    }
    /// Sets `QueueType`, which is required.
    pub fn queue_type(mut self, value: impl Into<String>) -> Self {
        self.queue_type = Some(value.into());
        self
    }
    /// Sets `BandwidthPercent`.
    pub fn bandwidth_percent(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_percent = Some(value.into());
        self
    }
}

request! {
    CreateExpressConnectTrafficQosQueueRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "QueueName" => queue_name: query,
        "QueueDescription" => queue_description: query,
        "QosId" => qos_id: query,
        "QueueType" => queue_type: query,
        "BandwidthPercent" => bandwidth_percent: query,
    }
}

impl Operation for CreateExpressConnectTrafficQosQueueRequest {
    type Response = CreateExpressConnectTrafficQosQueueResponse;
    type Error = CreateExpressConnectTrafficQosQueueError;
    const INFO: OperationInfo = super::operation("CreateExpressConnectTrafficQosQueue")
        .required(&["RegionId", "QosId", "QueueType"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateExpressConnectTrafficQosQueueError] = &[
        CreateExpressConnectTrafficQosQueueError::IllegalParamAny,
        CreateExpressConnectTrafficQosQueueError::QuotaExceededQosMediumPriorityQueueCount,
        CreateExpressConnectTrafficQosQueueError::QuotaExceededQosHighPriorityQueueCount,
        CreateExpressConnectTrafficQosQueueError::QuotaExceededQosMediumPriorityQueueBandwidthPercent,
        CreateExpressConnectTrafficQosQueueError::IncorrectStatusQos,
        CreateExpressConnectTrafficQosQueueError::EcQoSConflict,
    ];
}

/// Response to [`CreateExpressConnectTrafficQosQueueRequest`].
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosQueueResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4CF20CC7-D1FC-425B-A15B-DF7C8E2131A7`.
    pub request_id: Option<String>,
    /// QoS policy for leased lines, as
    /// [`CreateExpressConnectTrafficQos`](super::Client::create_express_connect_traffic_qos) returned
    /// its ID. Example: `qos-2giu0a6vd5x0mv****`.
    pub qos_id: Option<String>,
    /// Queue of the QoS policy, as
    /// [`CreateExpressConnectTrafficQosQueue`](super::Client::create_express_connect_traffic_qos_queue)
    /// returned its ID. Example: `qos-queue-9nyx2u7n71s2rc****`.
    pub queue_id: Option<String>,
}

response! {
    CreateExpressConnectTrafficQosQueueResponse {
        "RequestId" => request_id: value,
        "QosId" => qos_id: value,
        "QueueId" => queue_id: value,
    }
}

/// Errors that the documentation of [`CreateExpressConnectTrafficQosQueueRequest`] names.
///
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`QuotaExceededQosMediumPriorityQueueCount`](super::DocumentedError::QuotaExceededQosMediumPriorityQueueCount)
/// - [`QuotaExceededQosHighPriorityQueueCount`](super::DocumentedError::QuotaExceededQosHighPriorityQueueCount)
/// - [`QuotaExceededQosMediumPriorityQueueBandwidthPercent`](super::DocumentedError::QuotaExceededQosMediumPriorityQueueBandwidthPercent)
/// - [`IncorrectStatusQos`](super::DocumentedError::IncorrectStatusQos)
/// - [`EcQoSConflict`](super::DocumentedError::EcQoSConflict)
pub type CreateExpressConnectTrafficQosQueueError = super::DocumentedError;
