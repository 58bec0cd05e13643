// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAliwsDict`, from `elasticsearch/UpdateAliwsDict.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AliwsDictList, SourceType};

/// Replaces the dictionary of the `analysis-aliws` (AliNLP) tokenizer plugin.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateAliwsDictRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.update_aliws_dict(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAliwsDictRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateAliwsDictRequest {
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
    UpdateAliwsDictRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "" => body: body_text,
    }
}

impl Operation for UpdateAliwsDictRequest {
    type Response = UpdateAliwsDictResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAliwsDict")
        .roa("PUT", "/openapi/instances/{InstanceId}/aliws-dict")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
}

/// Response to [`UpdateAliwsDictRequest`].
#[non_exhaustive]
pub struct UpdateAliwsDictResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<AliwsDictList>,
}

response! {
    UpdateAliwsDictResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}
