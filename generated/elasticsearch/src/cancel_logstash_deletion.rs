// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelLogstashDeletion`, from `elasticsearch/CancelLogstashDeletion.md`.

use alicloud_runtime::codegen::*;

/// Restores a Logstash instance that was released and is still frozen.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::CancelLogstashDeletionRequest::new()
///     .instance_id("ls-cn-m7r1vsi2****");
/// let reply = client.cancel_logstash_deletion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelLogstashDeletionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-m7r1vsi2****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
}

impl CancelLogstashDeletionRequest {
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
    CancelLogstashDeletionRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
    }
}

impl Operation for CancelLogstashDeletionRequest {
    type Response = CancelLogstashDeletionResponse;
    type Error = CancelLogstashDeletionError;
    const INFO: OperationInfo = super::operation("CancelLogstashDeletion")
        .roa("POST", "/openapi/logstashes/{InstanceId}/actions/cancel-deletion")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [CancelLogstashDeletionError] = &[
        CancelLogstashDeletionError::InstanceNotFound,
        CancelLogstashDeletionError::InstanceActivating,
    ];
}

/// Response to [`CancelLogstashDeletionRequest`].
#[non_exhaustive]
pub struct CancelLogstashDeletionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `23EBF56B-2DC0-4507-8BE5-B87395DB0FEB`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    CancelLogstashDeletionResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`CancelLogstashDeletionRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type CancelLogstashDeletionError = super::DocumentedError;
