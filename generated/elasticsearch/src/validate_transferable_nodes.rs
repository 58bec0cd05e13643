// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ValidateTransferableNodes`, from `elasticsearch/ValidateTransferableNodes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TransferableNodeBody};

/// Checks whether the data on given nodes of an instance can be migrated away.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ValidateTransferableNodesRequest::new()
///     .instance_id("es-cn-nif1q9o8r0008****")
///     .node_type("WORKER");
/// let reply = client.validate_transferable_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ValidateTransferableNodesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif1q9o8r0008****`.
    pub instance_id: Option<String>,
    /// **Required.** Which kind of node it is or is to be. Example: `WORKER`.
    pub node_type: Option<String>,
    /// Body of the call.
    pub body: Vec<TransferableNodeBody>,
}

impl ValidateTransferableNodesRequest {
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
    ValidateTransferableNodesRequest {
        "InstanceId" => instance_id: path,
        "nodeType" => node_type: query,
        "" => body: body,
    }
}

impl Operation for ValidateTransferableNodesRequest {
    type Response = ValidateTransferableNodesResponse;
    type Error = ValidateTransferableNodesError;
    const INFO: OperationInfo = super::operation("ValidateTransferableNodes")
        .roa("POST", "/openapi/instances/{InstanceId}/validate-transfer-nodes")
        .required(&["InstanceId", "nodeType"]);
    const ERRORS: &'static [ValidateTransferableNodesError] = &[
        ValidateTransferableNodesError::InstanceNotFound,
    ];
}

/// Response to [`ValidateTransferableNodesRequest`].
#[non_exhaustive]
pub struct ValidateTransferableNodesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    ValidateTransferableNodesResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`ValidateTransferableNodesRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type ValidateTransferableNodesError = super::DocumentedError;
