// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNodeGroup`, from `linkwan/DeleteNodeGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a node group, given by its ID; it can no longer be used to filter nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::DeleteNodeGroupRequest::new()
///     .node_group_id("...");
/// let reply = client.delete_node_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNodeGroupRequest {
    /// **Required.** ID of the node group that the call is about.
    pub node_group_id: Option<String>,
}

impl DeleteNodeGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeGroupId`, which is required.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteNodeGroupRequest {
        "NodeGroupId" => node_group_id: query,
    }
}

impl Operation for DeleteNodeGroupRequest {
    type Response = DeleteNodeGroupResponse;
    type Error = DeleteNodeGroupError;
    const INFO: OperationInfo = super::operation("DeleteNodeGroup")
        .required(&["NodeGroupId"])
        .success_flag("Success");
    const ERRORS: &'static [DeleteNodeGroupError] = &[
        DeleteNodeGroupError::ForbiddenByRam,
        DeleteNodeGroupError::ForbiddenByRiskControl,
        DeleteNodeGroupError::NonExistent,
        DeleteNodeGroupError::NotResourceOwner,
        DeleteNodeGroupError::InternalError,
        DeleteNodeGroupError::ResourceLocked,
        DeleteNodeGroupError::NodeGroupAlreadyBoundJoinPermission,
    ];
}

/// Response to [`DeleteNodeGroupRequest`].
#[non_exhaustive]
pub struct DeleteNodeGroupResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    DeleteNodeGroupResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteNodeGroupRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ResourceLocked`](super::DocumentedError::ResourceLocked)
/// - [`NodeGroupAlreadyBoundJoinPermission`](super::DocumentedError::NodeGroupAlreadyBoundJoinPermission)
pub type DeleteNodeGroupError = super::DocumentedError;
