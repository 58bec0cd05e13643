// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveResourceGroup`, from `vpcpeer/MoveResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a VPC peering connection to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_vpcpeer::Client) -> Result<(), alicloud_vpcpeer::Error> {
/// let request = alicloud_vpcpeer::MoveResourceGroupRequest::new()
///     .resource_id("...")
///     .resource_type("...")
///     .new_resource_group_id("...");
/// let reply = client.move_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveResourceGroupRequest {
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** Where the resource is to be moved.
    pub new_resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl MoveResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `NewResourceGroupId`, which is required.
    pub fn new_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.new_resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    MoveResourceGroupRequest {
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "NewResourceGroupId" => new_resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for MoveResourceGroupRequest {
    type Response = MoveResourceGroupResponse;
    type Error = MoveResourceGroupError;
    const INFO: OperationInfo = super::operation("MoveResourceGroup")
        .required(&["ResourceId", "ResourceType", "NewResourceGroupId", "RegionId"])
        .success_flag("Success")
        .region("RegionId");
    const ERRORS: &'static [MoveResourceGroupError] = &[
        MoveResourceGroupError::OperationFailedNotExistResourceGroup,
        MoveResourceGroupError::ResourceNotFoundVpcPeer,
    ];
}

/// Response to [`MoveResourceGroupRequest`].
#[non_exhaustive]
pub struct MoveResourceGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `611CB80C-B6A9-43DB-9E38-0B0AC3D9B58F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    MoveResourceGroupResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`MoveResourceGroupRequest`] names.
///
/// - [`OperationFailedNotExistResourceGroup`](super::DocumentedError::OperationFailedNotExistResourceGroup)
/// - [`ResourceNotFoundVpcPeer`](super::DocumentedError::ResourceNotFoundVpcPeer)
pub type MoveResourceGroupError = super::DocumentedError;
