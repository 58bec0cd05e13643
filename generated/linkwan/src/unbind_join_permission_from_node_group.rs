// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnbindJoinPermissionFromNodeGroup`, from `linkwan/UnbindJoinPermissionFromNodeGroup.md`.

use alicloud_runtime::codegen::*;

/// Undoes the binding between a join permission and a node group.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::UnbindJoinPermissionFromNodeGroupRequest::new()
///     .node_group_id("...")
///     .join_permission_id("...");
/// let reply = client.unbind_join_permission_from_node_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnbindJoinPermissionFromNodeGroupRequest {
    /// **Required.** ID of the node group that the call is about.
    pub node_group_id: Option<String>,
    /// **Required.** ID of the join permission that the call is about.
    pub join_permission_id: Option<String>,
}

impl UnbindJoinPermissionFromNodeGroupRequest {
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
    UnbindJoinPermissionFromNodeGroupRequest {
        "NodeGroupId" => node_group_id: query,
        "JoinPermissionId" => join_permission_id: query,
    }
}

impl Operation for UnbindJoinPermissionFromNodeGroupRequest {
    type Response = UnbindJoinPermissionFromNodeGroupResponse;
    type Error = UnbindJoinPermissionFromNodeGroupError;
    const INFO: OperationInfo = super::operation("UnbindJoinPermissionFromNodeGroup")
        .required(&["NodeGroupId", "JoinPermissionId"])
        .success_flag("Success");
    const ERRORS: &'static [UnbindJoinPermissionFromNodeGroupError] = &[
        UnbindJoinPermissionFromNodeGroupError::ForbiddenByRam,
        UnbindJoinPermissionFromNodeGroupError::ForbiddenByRiskControl,
        UnbindJoinPermissionFromNodeGroupError::NonExistent,
        UnbindJoinPermissionFromNodeGroupError::FeatureNotActivated,
        UnbindJoinPermissionFromNodeGroupError::CloudProductNotActivated,
        UnbindJoinPermissionFromNodeGroupError::ResourceLocked,
    ];
}

/// Response to [`UnbindJoinPermissionFromNodeGroupRequest`].
#[non_exhaustive]
pub struct UnbindJoinPermissionFromNodeGroupResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    UnbindJoinPermissionFromNodeGroupResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UnbindJoinPermissionFromNodeGroupRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`ResourceLocked`](super::DocumentedError::ResourceLocked)
pub type UnbindJoinPermissionFromNodeGroupError = super::DocumentedError;
