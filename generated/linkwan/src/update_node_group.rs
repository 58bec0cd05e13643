// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateNodeGroup`, from `linkwan/UpdateNodeGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the name of a node group.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::UpdateNodeGroupRequest::new()
///     .node_group_id("...");
/// let reply = client.update_node_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateNodeGroupRequest {
    /// **Required.** ID of the node group that the call is about.
    pub node_group_id: Option<String>,
    /// Name that the node group goes by.
    pub node_group_name: Option<String>,
}

impl UpdateNodeGroupRequest {
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
    /// Sets `NodeGroupName`.
    pub fn node_group_name(mut self, value: impl Into<String>) -> Self {
        self.node_group_name = Some(value.into());
        self
    }
}

request! {
    UpdateNodeGroupRequest {
        "NodeGroupId" => node_group_id: query,
        "NodeGroupName" => node_group_name: query,
    }
}

impl Operation for UpdateNodeGroupRequest {
    type Response = UpdateNodeGroupResponse;
    type Error = UpdateNodeGroupError;
    const INFO: OperationInfo = super::operation("UpdateNodeGroup")
        .required(&["NodeGroupId"])
        .success_flag("Success");
    const ERRORS: &'static [UpdateNodeGroupError] = &[
        UpdateNodeGroupError::ForbiddenByRam,
        UpdateNodeGroupError::ForbiddenByRiskControl,
        UpdateNodeGroupError::NonExistent,
        UpdateNodeGroupError::InternalError,
        UpdateNodeGroupError::CloudProductNotActivated,
        UpdateNodeGroupError::FeatureNotActivated,
        UpdateNodeGroupError::NotResourceOwner,
        UpdateNodeGroupError::NodeGroupNameDuplicated,
        UpdateNodeGroupError::InvalidName,
        UpdateNodeGroupError::ResourceLocked,
    ];
}

/// Response to [`UpdateNodeGroupRequest`].
#[non_exhaustive]
pub struct UpdateNodeGroupResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    UpdateNodeGroupResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateNodeGroupRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
/// - [`NodeGroupNameDuplicated`](super::DocumentedError::NodeGroupNameDuplicated)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`ResourceLocked`](super::DocumentedError::ResourceLocked)
pub type UpdateNodeGroupError = super::DocumentedError;
