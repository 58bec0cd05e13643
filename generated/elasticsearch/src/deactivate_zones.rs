// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeactivateZones`, from `elasticsearch/DeactivateZones.md`.

use alicloud_runtime::codegen::*;

/// Takes zones of a multi-zone instance offline and moves their nodes to other zones.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DeactivateZonesRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.deactivate_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeactivateZonesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl DeactivateZonesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    DeactivateZonesRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "" => body: body_text,
    }
}

impl Operation for DeactivateZonesRequest {
    type Response = DeactivateZonesResponse;
    type Error = DeactivateZonesError;
    const INFO: OperationInfo = super::operation("DeactivateZones")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/down-zones")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [DeactivateZonesError] = &[
        DeactivateZonesError::InstanceNotFound,
        DeactivateZonesError::InstanceActivating,
    ];
}

/// Response to [`DeactivateZonesRequest`].
#[non_exhaustive]
pub struct DeactivateZonesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    DeactivateZonesResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`DeactivateZonesRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type DeactivateZonesError = super::DocumentedError;
