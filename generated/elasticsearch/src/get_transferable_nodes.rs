// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTransferableNodes`, from `elasticsearch/GetTransferableNodes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NodeResult, NodeType};

/// Lists nodes whose data can be migrated away, for a node type and number.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::GetTransferableNodesRequest::new()
///     .count(1)
///     .instance_id("es-cn-nif1q9o8r0008****")
///     .node_type("WORKER");
/// let reply = client.get_transferable_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTransferableNodesRequest {
    /// **Required.** How many nodes are meant. Example: `1`.
    pub count: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif1q9o8r0008****`.
    pub instance_id: Option<String>,
    /// **Required.** Which kind of node it is or is to be. Example: `WORKER`.
    pub node_type: Option<String>,
}

impl GetTransferableNodesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `count`, which is required.
    #[inline]
    pub fn count(mut self, value: i32) -> Self {
        self.count = Some(value);
        self
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
}

request! {
    GetTransferableNodesRequest {
        "count" => count: query,
        "InstanceId" => instance_id: path,
        "nodeType" => node_type: query,
    }
}

impl Operation for GetTransferableNodesRequest {
    type Response = GetTransferableNodesResponse;
    type Error = GetTransferableNodesError;
    const INFO: OperationInfo = super::operation("GetTransferableNodes")
        .roa("GET", "/openapi/instances/{InstanceId}/transferable-nodes")
        .required(&["count", "InstanceId", "nodeType"])
        .read_only();
    const ERRORS: &'static [GetTransferableNodesError] = &[
        GetTransferableNodesError::InstanceNotFound,
    ];
}

/// Response to [`GetTransferableNodesRequest`].
#[non_exhaustive]
pub struct GetTransferableNodesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<NodeResult>,
}

response! {
    GetTransferableNodesResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Errors that the documentation of [`GetTransferableNodesRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type GetTransferableNodesError = super::DocumentedError;
