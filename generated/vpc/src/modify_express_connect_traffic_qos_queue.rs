// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyExpressConnectTrafficQosQueue`, from `vpc/ModifyExpressConnectTrafficQosQueue.md`.

use alicloud_runtime::codegen::*;

/// Changes name, description or bandwidth share of an Express Connect QoS queue.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyExpressConnectTrafficQosQueueRequest::new()
///     .qos_id("...")
///     .queue_id("...");
/// let reply = client.modify_express_connect_traffic_qos_queue(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyExpressConnectTrafficQosQueueRequest {
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
    /// **Required.** Queue of the QoS policy, as
    /// [`CreateExpressConnectTrafficQosQueue`](super::Client::create_express_connect_traffic_qos_queue)
    /// returned its ID.
    pub queue_id: Option<String>,
    /// Share of the bandwidth that the queue gets; needed for a queue of type `Medium`, while a
    /// `Default` queue takes `-`.
    pub bandwidth_percent: Option<String>,
}

impl ModifyExpressConnectTrafficQosQueueRequest {
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
    /// Sets `QueueId`, which is required.
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.queue_id = Some(value.into());
        self
    }
    /// Sets `BandwidthPercent`.
    pub fn bandwidth_percent(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_percent = Some(value.into());
        self
    }
}

request! {
    ModifyExpressConnectTrafficQosQueueRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "QueueName" => queue_name: query,
        "QueueDescription" => queue_description: query,
        "QosId" => qos_id: query,
        "QueueId" => queue_id: query,
        "BandwidthPercent" => bandwidth_percent: query,
    }
}

impl Operation for ModifyExpressConnectTrafficQosQueueRequest {
    type Response = ModifyExpressConnectTrafficQosQueueResponse;
    type Error = ModifyExpressConnectTrafficQosQueueError;
    const INFO: OperationInfo = super::operation("ModifyExpressConnectTrafficQosQueue")
        .required(&["RegionId", "QosId", "QueueId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyExpressConnectTrafficQosQueueError] = &[
        ModifyExpressConnectTrafficQosQueueError::IllegalParamAny,
        ModifyExpressConnectTrafficQosQueueError::IncorrectStatusQos,
        ModifyExpressConnectTrafficQosQueueError::EcQoSConflict,
        ModifyExpressConnectTrafficQosQueueError::QuotaExceededQosMediumPriorityQueueBandwidthPercent,
    ];
}

/// Response to [`ModifyExpressConnectTrafficQosQueueRequest`].
pub type ModifyExpressConnectTrafficQosQueueResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyExpressConnectTrafficQosQueueRequest`] names.
///
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`IncorrectStatusQos`](super::DocumentedError::IncorrectStatusQos)
/// - [`EcQoSConflict`](super::DocumentedError::EcQoSConflict)
/// - [`QuotaExceededQosMediumPriorityQueueBandwidthPercent`](super::DocumentedError::QuotaExceededQosMediumPriorityQueueBandwidthPercent)
pub type ModifyExpressConnectTrafficQosQueueError = super::DocumentedError;
