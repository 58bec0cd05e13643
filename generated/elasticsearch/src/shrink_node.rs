// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ShrinkNode`, from `elasticsearch/ShrinkNode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NodeBody};

/// Removes nodes from a cluster. Their data must have been moved elsewhere before.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ShrinkNodeRequest::new()
///     .instance_id("es-cn-nif1q9o8r0008****")
///     .node_type("WORKER");
/// let reply = client.shrink_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ShrinkNodeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif1q9o8r0008****`.
    pub instance_id: Option<String>,
    /// **Required.** Which kind of node it is or is to be. Example: `WORKER`.
    pub node_type: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// State of the ignore, to narrow the list down to or to be put into.
    /// Default: `false`. Example: `false`.
    pub ignore_status: Option<bool>,
    /// Body of the call.
    pub body: Vec<NodeBody>,
    /// How many nodes are meant.
    pub count: Option<i32>,
}

impl ShrinkNodeRequest {
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
    /// Sets `ignoreStatus`.
    #[inline]
    pub fn ignore_status(mut self, value: bool) -> Self {
        self.ignore_status = Some(value);
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl IntoIterator<Item = impl Into<NodeBody>>) -> Self {
        self.body = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `count`.
    #[inline]
    pub fn count(mut self, value: i32) -> Self {
        self.count = Some(value);
        self
    }
}

request! {
    ShrinkNodeRequest {
        "InstanceId" => instance_id: path,
        "nodeType" => node_type: query,
        "clientToken" => client_token: query,
        "ignoreStatus" => ignore_status: query,
        "" => body: body,
        "count" => count: query,
    }
}

impl Operation for ShrinkNodeRequest {
    type Response = ShrinkNodeResponse;
    type Error = ShrinkNodeError;
    const INFO: OperationInfo = super::operation("ShrinkNode")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/shrink")
        .required(&["InstanceId", "nodeType"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [ShrinkNodeError] = &[ShrinkNodeError::InstanceNotFound];
}

/// Response to [`ShrinkNodeRequest`].
#[non_exhaustive]
pub struct ShrinkNodeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    ShrinkNodeResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`ShrinkNodeRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type ShrinkNodeError = super::DocumentedError;
