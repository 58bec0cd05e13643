// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSuggestShrinkableNodes`, from `elasticsearch/GetSuggestShrinkableNodes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NodeResult, NodeType};

/// Suggests nodes that can be removed, for a node type and number.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::GetSuggestShrinkableNodesRequest::new()
///     .count(1)
///     .instance_id("es-cn-nif1q9o8r0008****")
///     .node_type("WORKER");
/// let reply = client.get_suggest_shrinkable_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSuggestShrinkableNodesRequest {
    /// **Required.** How many nodes are meant. Example: `1`.
    pub count: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif1q9o8r0008****`.
    pub instance_id: Option<String>,
    /// **Required.** Which kind of node it is or is to be. Example: `WORKER`.
    pub node_type: Option<String>,
    /// State of the ignore, to narrow the list down to or to be put into.
    /// Default: `false`. Example: `false`.
    pub ignore_status: Option<bool>,
}

impl GetSuggestShrinkableNodesRequest {
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
    /// Sets `ignoreStatus`.
    #[inline]
    pub fn ignore_status(mut self, value: bool) -> Self {
        self.ignore_status = Some(value);
        self
    }
}

request! {
    GetSuggestShrinkableNodesRequest {
        "count" => count: query,
        "InstanceId" => instance_id: path,
        "nodeType" => node_type: query,
        "ignoreStatus" => ignore_status: query,
    }
}

impl Operation for GetSuggestShrinkableNodesRequest {
    type Response = GetSuggestShrinkableNodesResponse;
    type Error = GetSuggestShrinkableNodesError;
    const INFO: OperationInfo = super::operation("GetSuggestShrinkableNodes")
        .roa("GET", "/openapi/instances/{InstanceId}/suggest-shrinkable-nodes")
        .required(&["count", "InstanceId", "nodeType"])
        .read_only();
    const ERRORS: &'static [GetSuggestShrinkableNodesError] = &[
        GetSuggestShrinkableNodesError::InstanceNotFound,
    ];
}

/// Response to [`GetSuggestShrinkableNodesRequest`].
#[non_exhaustive]
pub struct GetSuggestShrinkableNodesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<NodeResult>,
}

response! {
    GetSuggestShrinkableNodesResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Errors that the documentation of [`GetSuggestShrinkableNodesRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type GetSuggestShrinkableNodesError = super::DocumentedError;
