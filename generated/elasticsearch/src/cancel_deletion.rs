// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelDeletion`, from `elasticsearch/CancelDeletion.md`.

use alicloud_runtime::codegen::*;

/// Restores an Elasticsearch instance that was released and is still frozen.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::CancelDeletionRequest::new()
///     .instance_id("es-cn-z2q1wk6z00007****");
/// let reply = client.cancel_deletion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelDeletionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-z2q1wk6z00007****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
}

impl CancelDeletionRequest {
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
    CancelDeletionRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
    }
}

impl Operation for CancelDeletionRequest {
    type Response = CancelDeletionResponse;
    type Error = CancelDeletionError;
    const INFO: OperationInfo = super::operation("CancelDeletion")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/cancel-deletion")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [CancelDeletionError] = &[
        CancelDeletionError::InstanceNotFound,
    ];
}

/// Response to [`CancelDeletionRequest`].
#[non_exhaustive]
pub struct CancelDeletionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D682B6B3-B425-46DA-A5FC-5F5C60553622`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    CancelDeletionResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`CancelDeletionRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type CancelDeletionError = super::DocumentedError;
