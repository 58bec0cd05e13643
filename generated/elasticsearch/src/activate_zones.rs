// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ActivateZones`, from `elasticsearch/ActivateZones.md`.

use alicloud_runtime::codegen::*;

/// Brings zones of a multi-zone instance back that had been taken offline.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ActivateZonesRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.activate_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ActivateZonesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl ActivateZonesRequest {
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
    ActivateZonesRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "" => body: body_text,
    }
}

impl Operation for ActivateZonesRequest {
    type Response = ActivateZonesResponse;
    type Error = ActivateZonesError;
    const INFO: OperationInfo = super::operation("ActivateZones")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/recover-zones")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [ActivateZonesError] = &[
        ActivateZonesError::InstanceNotFound,
        ActivateZonesError::InstanceActivating,
    ];
}

/// Response to [`ActivateZonesRequest`].
#[non_exhaustive]
pub struct ActivateZonesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5A5D8E74-565C-43DC-B031-29289FA****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    ActivateZonesResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`ActivateZonesRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type ActivateZonesError = super::DocumentedError;
