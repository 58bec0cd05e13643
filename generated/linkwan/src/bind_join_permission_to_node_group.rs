// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindJoinPermissionToNodeGroup`, from `linkwan/BindJoinPermissionToNodeGroup.md`.

use alicloud_runtime::codegen::*;

/// Binds a join permission to a node group, whose nodes then use it.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::BindJoinPermissionToNodeGroupRequest::new()
///     .node_group_id("...")
///     .join_permission_id("...");
/// let reply = client.bind_join_permission_to_node_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindJoinPermissionToNodeGroupRequest {
    /// **Required.** ID of the node group that the call is about.
    pub node_group_id: Option<String>,
    /// **Required.** ID of the join permission that the call is about.
    pub join_permission_id: Option<String>,
}

impl BindJoinPermissionToNodeGroupRequest {
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
    /// Sets `JoinPermissionId`, which is required.
    pub fn join_permission_id(mut self, value: impl Into<String>) -> Self {
        self.join_permission_id = Some(value.into());
        self
    }
}

request! {
    BindJoinPermissionToNodeGroupRequest {
        "NodeGroupId" => node_group_id: query,
        "JoinPermissionId" => join_permission_id: query,
    }
}

impl Operation for BindJoinPermissionToNodeGroupRequest {
    type Response = BindJoinPermissionToNodeGroupResponse;
    type Error = BindJoinPermissionToNodeGroupError;
    const INFO: OperationInfo = super::operation("BindJoinPermissionToNodeGroup")
        .required(&["NodeGroupId", "JoinPermissionId"])
        .success_flag("Success");
    const ERRORS: &'static [BindJoinPermissionToNodeGroupError] = &[
        BindJoinPermissionToNodeGroupError::ForbiddenByRam,
        BindJoinPermissionToNodeGroupError::ForbiddenByRiskControl,
        BindJoinPermissionToNodeGroupError::NonExistent,
        BindJoinPermissionToNodeGroupError::JoinPermissionDoesNotExist,
        BindJoinPermissionToNodeGroupError::JoinPermissionAlreadyBoundNodeGroup,
        BindJoinPermissionToNodeGroupError::NodeGroupDoesNotExist,
        BindJoinPermissionToNodeGroupError::NodeGroupAlreadyBoundJoinPermission,
        BindJoinPermissionToNodeGroupError::ResourceLocked,
    ];
}

/// Response to [`BindJoinPermissionToNodeGroupRequest`].
#[non_exhaustive]
pub struct BindJoinPermissionToNodeGroupResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    BindJoinPermissionToNodeGroupResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`BindJoinPermissionToNodeGroupRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`JoinPermissionDoesNotExist`](super::DocumentedError::JoinPermissionDoesNotExist)
/// - [`JoinPermissionAlreadyBoundNodeGroup`](super::DocumentedError::JoinPermissionAlreadyBoundNodeGroup)
/// - [`NodeGroupDoesNotExist`](super::DocumentedError::NodeGroupDoesNotExist)
/// - [`NodeGroupAlreadyBoundJoinPermission`](super::DocumentedError::NodeGroupAlreadyBoundJoinPermission)
/// - [`ResourceLocked`](super::DocumentedError::ResourceLocked)
pub type BindJoinPermissionToNodeGroupError = super::DocumentedError;
