// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteExpressConnectTrafficQos`, from `vpc/DeleteExpressConnectTrafficQos.md`.

use alicloud_runtime::codegen::*;

/// Deletes a QoS policy for leased lines. Detach it from all of them first.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteExpressConnectTrafficQosRequest::new()
///     .qos_id("...");
/// let reply = client.delete_express_connect_traffic_qos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteExpressConnectTrafficQosRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** QoS policy for leased lines, as
    /// [`CreateExpressConnectTrafficQos`](super::Client::create_express_connect_traffic_qos) returned
    /// its ID.
    pub qos_id: Option<String>,
}

impl DeleteExpressConnectTrafficQosRequest {
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
}

request! {
    DeleteExpressConnectTrafficQosRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "QosId" => qos_id: query,
    }
}

impl Operation for DeleteExpressConnectTrafficQosRequest {
    type Response = DeleteExpressConnectTrafficQosResponse;
    type Error = DeleteExpressConnectTrafficQosError;
    const INFO: OperationInfo = super::operation("DeleteExpressConnectTrafficQos")
        .required(&["RegionId", "QosId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteExpressConnectTrafficQosError] = &[
        DeleteExpressConnectTrafficQosError::IllegalParamAny,
        DeleteExpressConnectTrafficQosError::IncorrectStatusQos,
        DeleteExpressConnectTrafficQosError::EcQoSConflict,
        DeleteExpressConnectTrafficQosError::EcQoSWithPconnNotSupportDelete,
    ];
}

/// Response to [`DeleteExpressConnectTrafficQosRequest`].
pub type DeleteExpressConnectTrafficQosResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteExpressConnectTrafficQosRequest`] names.
///
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`IncorrectStatusQos`](super::DocumentedError::IncorrectStatusQos)
/// - [`EcQoSConflict`](super::DocumentedError::EcQoSConflict)
/// - [`EcQoSWithPconnNotSupportDelete`](super::DocumentedError::EcQoSWithPconnNotSupportDelete)
pub type DeleteExpressConnectTrafficQosError = super::DocumentedError;
