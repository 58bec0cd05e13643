// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DecreaseNodes`, from `emr/DecreaseNodes.md`.

use alicloud_runtime::codegen::*;

/// Shrinks a node group, by a number of nodes or by naming the nodes to remove.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::DecreaseNodesRequest::new()
///     .cluster_id("...")
///     .node_group_id("...");
/// let reply = client.decrease_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DecreaseNodesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the node group that the call is about.
    pub node_group_id: Option<String>,
    /// How many there are of this: decrease node.
    pub decrease_node_count: Option<i32>,
    /// IDs of the nodes to work on or to narrow the list down to.
    pub node_ids: Vec<String>,
    /// Time between two of this, or the span in which it holds: batch.
    pub batch_interval: Option<i32>,
    /// How large the batch is or is to be.
    pub batch_size: Option<i32>,
}

impl DecreaseNodesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `NodeGroupId`, which is required.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
    /// Sets `DecreaseNodeCount`.
    #[inline]
    pub fn decrease_node_count(mut self, value: i32) -> Self {
        self.decrease_node_count = Some(value);
        self
    }
    /// Sets `NodeIds`.
    pub fn node_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BatchInterval`.
    #[inline]
    pub fn batch_interval(mut self, value: i32) -> Self {
        self.batch_interval = Some(value);
        self
    }
    /// Sets `BatchSize`.
    #[inline]
    pub fn batch_size(mut self, value: i32) -> Self {
        self.batch_size = Some(value);
        self
    }
}

request! {
    DecreaseNodesRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NodeGroupId" => node_group_id: query,
        "DecreaseNodeCount" => decrease_node_count: query,
        "NodeIds" => node_ids: query,
        "BatchInterval" => batch_interval: query,
        "BatchSize" => batch_size: query,
    }
}

impl Operation for DecreaseNodesRequest {
    type Response = DecreaseNodesResponse;
    type Error = DecreaseNodesError;
    const INFO: OperationInfo = super::operation("DecreaseNodes")
        .required(&["RegionId", "ClusterId", "NodeGroupId"])
        .region("RegionId");
    const ERRORS: &'static [DecreaseNodesError] = &[
        DecreaseNodesError::OperationDenied,
        DecreaseNodesError::ConcurrentModification,
        DecreaseNodesError::ConflictParameters,
        DecreaseNodesError::IncompleteSignature,
        DecreaseNodesError::InvalidAction,
        DecreaseNodesError::InvalidParameter,
        DecreaseNodesError::InvalidParameterValue,
        DecreaseNodesError::MissingAction,
        DecreaseNodesError::MissingParameter,
        DecreaseNodesError::NotAuthorized,
        DecreaseNodesError::ThrottlingException,
        DecreaseNodesError::ResourceNotFound,
        DecreaseNodesError::InternalError,
        DecreaseNodesError::ServiceFailure,
        DecreaseNodesError::ServiceUnavailable,
    ];
}

/// Response to [`DecreaseNodesRequest`].
#[non_exhaustive]
pub struct DecreaseNodesResponse {
    /// ID of the operation that the item belongs to or stands for. Example: `op-13c37a77c505****`.
    pub operation_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `44430037-E59A-3E66-A2B0-97D155346F22`.
    pub request_id: Option<String>,
}

response! {
    DecreaseNodesResponse {
        "OperationId" => operation_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DecreaseNodesRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`ConcurrentModification`](super::DocumentedError::ConcurrentModification)
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DecreaseNodesError = super::DocumentedError;
