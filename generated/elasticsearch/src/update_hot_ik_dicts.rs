// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateHotIkDicts`, from `elasticsearch/UpdateHotIkDicts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DictList, DictType, SourceType};

/// Changes the hot-word dictionaries of the IK analysis plugin of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateHotIkDictsRequest::new()
///     .instance_id("es-cn-oew1q8bev0002****");
/// let reply = client.update_hot_ik_dicts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateHotIkDictsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-oew1q8bev0002****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateHotIkDictsRequest {
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
    UpdateHotIkDictsRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "" => body: body_text,
    }
}

impl Operation for UpdateHotIkDictsRequest {
    type Response = UpdateHotIkDictsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateHotIkDicts")
        .roa("PUT", "/openapi/instances/{InstanceId}/ik-hot-dict")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
}

/// Response to [`UpdateHotIkDictsRequest`].
#[non_exhaustive]
pub struct UpdateHotIkDictsResponse {
    /// Outcome of the call.
    pub result: Vec<DictList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
}

response! {
    UpdateHotIkDictsResponse {
        "Result" => result: list(""),
        "RequestId" => request_id: value,
    }
}
