// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloseManagedIndex`, from `elasticsearch/CloseManagedIndex.md`.

use alicloud_runtime::codegen::*;

/// Ends the cloud hosting of an index by Indexing Service; this cannot be undone.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::CloseManagedIndexRequest::new()
///     .index("test-index1")
///     .instance_id("es-cn-m7r24d27d007q****");
/// let reply = client.close_managed_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloseManagedIndexRequest {
    /// **Required.** Index that the call works on. Example: `test-index1`.
    pub index: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-m7r24d27d007q****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
}

impl CloseManagedIndexRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Index`, which is required.
    pub fn index(mut self, value: impl Into<String>) -> Self {
        self.index = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CloseManagedIndexRequest {
        "Index" => index: path,
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CloseManagedIndexRequest {
    type Response = CloseManagedIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CloseManagedIndex")
        .roa("POST", "/openapi/instances/{InstanceId}/indices/{Index}/close-managed")
        .required(&["Index", "InstanceId"])
        .idempotency_token("ClientToken");
}

/// Response to [`CloseManagedIndexRequest`].
#[non_exhaustive]
pub struct CloseManagedIndexResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    CloseManagedIndexResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
