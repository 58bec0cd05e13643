// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDict`, from `elasticsearch/UpdateDict.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DictList, DictType, SourceType};

/// Changes the user dictionaries of an Elasticsearch instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateDictRequest::new()
///     .instance_id("es-cn-nif1q9o8r0008****");
/// let reply = client.update_dict(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDictRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif1q9o8r0008****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateDictRequest {
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
    UpdateDictRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "" => body: body_text,
    }
}

impl Operation for UpdateDictRequest {
    type Response = UpdateDictResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDict")
        .roa("PUT", "/openapi/instances/{InstanceId}/dict")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
}

/// Response to [`UpdateDictRequest`].
#[non_exhaustive]
pub struct UpdateDictResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<DictList>,
}

response! {
    UpdateDictResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}
