// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNodeGroup`, from `emr/GetNodeGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CostOptimizedConfig, Disk, NodeGroup, SpotBidPrice, StateChangeReason};

/// Shows one node group of a cluster in full.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetNodeGroupRequest::new()
///     .cluster_id("...")
///     .node_group_id("...");
/// let reply = client.get_node_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNodeGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the node group that the call is about.
    pub node_group_id: Option<String>,
}

impl GetNodeGroupRequest {
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
}

request! {
    GetNodeGroupRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NodeGroupId" => node_group_id: query,
    }
}

impl Operation for GetNodeGroupRequest {
    type Response = GetNodeGroupResponse;
    type Error = GetNodeGroupError;
    const INFO: OperationInfo = super::operation("GetNodeGroup")
        .required(&["RegionId", "ClusterId", "NodeGroupId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetNodeGroupError] = &[
        GetNodeGroupError::ConflictParameters,
        GetNodeGroupError::IncompleteSignature,
        GetNodeGroupError::InvalidAction,
        GetNodeGroupError::InvalidParameter,
        GetNodeGroupError::InvalidParameterValue,
        GetNodeGroupError::MissingAction,
        GetNodeGroupError::MissingParameter,
        GetNodeGroupError::NotAuthorized,
        GetNodeGroupError::ThrottlingException,
        GetNodeGroupError::ResourceNotFound,
        GetNodeGroupError::InternalError,
        GetNodeGroupError::ServiceFailure,
        GetNodeGroupError::ServiceUnavailable,
    ];
}

/// Response to [`GetNodeGroupRequest`].
#[non_exhaustive]
pub struct GetNodeGroupResponse {
    /// The node group that the item belongs to or stands for.
    pub node_group: Option<NodeGroup>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetNodeGroupResponse {
        "NodeGroup" => node_group: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetNodeGroupRequest`] names.
///
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
pub type GetNodeGroupError = super::DocumentedError;
