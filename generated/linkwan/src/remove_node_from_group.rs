// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveNodeFromGroup`, from `linkwan/RemoveNodeFromGroup.md`.

use alicloud_runtime::codegen::*;

/// Takes a node, identified by its DevEUI, out of a node group.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::RemoveNodeFromGroupRequest::new()
///     .dev_eui("...")
///     .node_group_id("...");
/// let reply = client.remove_node_from_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveNodeFromGroupRequest {
    /// **Required.** Node, by the 16 hexadecimal digits it was made with.
    pub dev_eui: Option<String>,
    /// **Required.** ID of the node group that the call is about.
    pub node_group_id: Option<String>,
}

impl RemoveNodeFromGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DevEui`, which is required.
    pub fn dev_eui(mut self, value: impl Into<String>) -> Self {
        self.dev_eui = Some(value.into());
        self
    }
    /// Sets `NodeGroupId`, which is required.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
}

request! {
    RemoveNodeFromGroupRequest {
        "DevEui" => dev_eui: query,
        "NodeGroupId" => node_group_id: query,
    }
}

impl Operation for RemoveNodeFromGroupRequest {
    type Response = RemoveNodeFromGroupResponse;
    type Error = RemoveNodeFromGroupError;
    const INFO: OperationInfo = super::operation("RemoveNodeFromGroup")
        .required(&["DevEui", "NodeGroupId"])
        .success_flag("Success");
    const ERRORS: &'static [RemoveNodeFromGroupError] = &[
        RemoveNodeFromGroupError::ForbiddenByRam,
        RemoveNodeFromGroupError::ForbiddenByRiskControl,
        RemoveNodeFromGroupError::NonExistent,
        RemoveNodeFromGroupError::CloudProductNotActivated,
        RemoveNodeFromGroupError::FeatureNotActivated,
        RemoveNodeFromGroupError::InternalError,
        RemoveNodeFromGroupError::ResourceLocked,
        RemoveNodeFromGroupError::NodeGroupDoesNotExist,
        RemoveNodeFromGroupError::NodeDoesNotExist,
    ];
}

/// Response to [`RemoveNodeFromGroupRequest`].
#[non_exhaustive]
pub struct RemoveNodeFromGroupResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    RemoveNodeFromGroupResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RemoveNodeFromGroupRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ResourceLocked`](super::DocumentedError::ResourceLocked)
/// - [`NodeGroupDoesNotExist`](super::DocumentedError::NodeGroupDoesNotExist)
/// - [`NodeDoesNotExist`](super::DocumentedError::NodeDoesNotExist)
pub type RemoveNodeFromGroupError = super::DocumentedError;
