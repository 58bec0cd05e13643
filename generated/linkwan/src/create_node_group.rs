// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNodeGroup`, from `linkwan/CreateNodeGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a node group, optionally bound to a join permission.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::CreateNodeGroupRequest::new()
///     .node_group_name("...");
/// let reply = client.create_node_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNodeGroupRequest {
    /// **Required.** Name that the node group goes by.
    pub node_group_name: Option<String>,
    /// ID of the join permission that the call is about.
    pub join_permission_id: Option<String>,
}

impl CreateNodeGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeGroupName`, which is required.
    pub fn node_group_name(mut self, value: impl Into<String>) -> Self {
        self.node_group_name = Some(value.into());
        self
    }
    /// Sets `JoinPermissionId`.
    pub fn join_permission_id(mut self, value: impl Into<String>) -> Self {
        self.join_permission_id = Some(value.into());
        self
    }
}

request! {
    CreateNodeGroupRequest {
        "NodeGroupName" => node_group_name: query,
        "JoinPermissionId" => join_permission_id: query,
    }
}

impl Operation for CreateNodeGroupRequest {
    type Response = CreateNodeGroupResponse;
    type Error = CreateNodeGroupError;
    const INFO: OperationInfo = super::operation("CreateNodeGroup")
        .required(&["NodeGroupName"])
        .success_flag("Success");
    const ERRORS: &'static [CreateNodeGroupError] = &[
        CreateNodeGroupError::ForbiddenByRam,
        CreateNodeGroupError::ForbiddenByRiskControl,
        CreateNodeGroupError::InternalError,
        CreateNodeGroupError::NodeGroupNameDuplicated,
        CreateNodeGroupError::NodeGroupAlreadyBoundJoinPermission,
        CreateNodeGroupError::JoinPermissionDoesNotExist,
        CreateNodeGroupError::JoinPermissionAlreadyBoundNodeGroup,
        CreateNodeGroupError::InvalidName,
    ];
}

/// Response to [`CreateNodeGroupRequest`].
#[non_exhaustive]
pub struct CreateNodeGroupResponse {
    /// What the call returns besides its status. Example: `123456`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateNodeGroupResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateNodeGroupRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NodeGroupNameDuplicated`](super::DocumentedError::NodeGroupNameDuplicated)
/// - [`NodeGroupAlreadyBoundJoinPermission`](super::DocumentedError::NodeGroupAlreadyBoundJoinPermission)
/// - [`JoinPermissionDoesNotExist`](super::DocumentedError::JoinPermissionDoesNotExist)
/// - [`JoinPermissionAlreadyBoundNodeGroup`](super::DocumentedError::JoinPermissionAlreadyBoundNodeGroup)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
pub type CreateNodeGroupError = super::DocumentedError;
