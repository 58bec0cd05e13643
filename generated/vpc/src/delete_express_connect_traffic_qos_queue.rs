// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteExpressConnectTrafficQosQueue`, from `vpc/DeleteExpressConnectTrafficQosQueue.md`.

use alicloud_runtime::codegen::*;

/// Deletes one queue of a QoS policy for leased lines.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteExpressConnectTrafficQosQueueRequest::new()
///     .qos_id("...")
///     .queue_id("...");
/// let reply = client.delete_express_connect_traffic_qos_queue(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteExpressConnectTrafficQosQueueRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** QoS policy for leased lines, as
    /// [`CreateExpressConnectTrafficQos`](super::Client::create_express_connect_traffic_qos) returned
    /// its ID.
    pub qos_id: Option<String>,
    /// **Required.** Queue of the QoS policy, as
    /// [`CreateExpressConnectTrafficQosQueue`](super::Client::create_express_connect_traffic_qos_queue)
    /// returned its ID.
    pub queue_id: Option<String>,
}

impl DeleteExpressConnectTrafficQosQueueRequest {
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
}

request! {
    DeleteExpressConnectTrafficQosQueueRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "QosId" => qos_id: query,
        "QueueId" => queue_id: query,
    }
}

impl Operation for DeleteExpressConnectTrafficQosQueueRequest {
    type Response = DeleteExpressConnectTrafficQosQueueResponse;
    type Error = DeleteExpressConnectTrafficQosQueueError;
    const INFO: OperationInfo = super::operation("DeleteExpressConnectTrafficQosQueue")
        .required(&["RegionId", "QosId", "QueueId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteExpressConnectTrafficQosQueueError] = &[
        DeleteExpressConnectTrafficQosQueueError::IllegalParamAny,
        DeleteExpressConnectTrafficQosQueueError::IncorrectStatusQos,
        DeleteExpressConnectTrafficQosQueueError::EcQoSConflict,
    ];
}

/// Response to [`DeleteExpressConnectTrafficQosQueueRequest`].
pub type DeleteExpressConnectTrafficQosQueueResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteExpressConnectTrafficQosQueueRequest`] names.
///
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`IncorrectStatusQos`](super::DocumentedError::IncorrectStatusQos)
/// - [`EcQoSConflict`](super::DocumentedError::EcQoSConflict)
pub type DeleteExpressConnectTrafficQosQueueError = super::DocumentedError;
