// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransferNode`, from `elasticsearch/TransferNode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TransferableNodeBody};

/// Moves the data away from nodes, as a preparation for removing them.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::TransferNodeRequest::new()
///     .instance_id("es-cn-nif1q9o8r0008****")
///     .node_type("WORKER");
/// let reply = client.transfer_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransferNodeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif1q9o8r0008****`.
    pub instance_id: Option<String>,
    /// **Required.** Which kind of node it is or is to be. Example: `WORKER`.
    pub node_type: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Vec<TransferableNodeBody>,
}

impl TransferNodeRequest {
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
    /// Sets `nodeType`, which is required.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransferableNodeBody>>,
    ) -> Self {
        self.body = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TransferNodeRequest {
        "InstanceId" => instance_id: path,
        "nodeType" => node_type: query,
        "clientToken" => client_token: query,
        "" => body: body,
    }
}

impl Operation for TransferNodeRequest {
    type Response = TransferNodeResponse;
    type Error = TransferNodeError;
    const INFO: OperationInfo = super::operation("TransferNode")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/transfer")
        .required(&["InstanceId", "nodeType"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [TransferNodeError] = &[TransferNodeError::InstanceNotFound];
}

/// Response to [`TransferNodeRequest`].
#[non_exhaustive]
pub struct TransferNodeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    TransferNodeResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`TransferNodeRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type TransferNodeError = super::DocumentedError;
