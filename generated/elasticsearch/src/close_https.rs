// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloseHttps`, from `elasticsearch/CloseHttps.md`.

use alicloud_runtime::codegen::*;

/// Makes a cluster speak HTTP instead of HTTPS; clients have to adapt.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::CloseHttpsRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.close_https(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloseHttpsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B350****`.
    pub client_token: Option<String>,
}

impl CloseHttpsRequest {
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
}

request! {
    CloseHttpsRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
    }
}

impl Operation for CloseHttpsRequest {
    type Response = CloseHttpsResponse;
    type Error = CloseHttpsError;
    const INFO: OperationInfo = super::operation("CloseHttps")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/close-https")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [CloseHttpsError] = &[
        CloseHttpsError::InstanceNotFound,
        CloseHttpsError::InstanceActivating,
    ];
}

/// Response to [`CloseHttpsRequest`].
#[non_exhaustive]
pub struct CloseHttpsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    CloseHttpsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`CloseHttpsRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type CloseHttpsError = super::DocumentedError;
