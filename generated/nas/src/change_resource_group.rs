// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeResourceGroup`, from `nas/ChangeResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a file system into a different resource group; data and mount targets stay as they are.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ChangeResourceGroupRequest::new()
///     .resource_id("...")
///     .new_resource_group_id("...")
///     .resource_type("...");
/// let reply = client.change_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeResourceGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** File system, by its ID, that changes its resource group.
    pub resource_id: Option<String>,
    /// **Required.** Resource group that the file system is moved to.
    pub new_resource_group_id: Option<String>,
    /// **Required.** Kind of resource; only file systems are known.
    pub resource_type: Option<String>,
}

impl ChangeResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `NewResourceGroupId`, which is required.
    pub fn new_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.new_resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    ChangeResourceGroupRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "NewResourceGroupId" => new_resource_group_id: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for ChangeResourceGroupRequest {
    type Response = ChangeResourceGroupResponse;
    type Error = ChangeResourceGroupError;
    const INFO: OperationInfo = super::operation("ChangeResourceGroup")
        .required(&["ResourceId", "NewResourceGroupId", "ResourceType"])
        .region("RegionId");
    const ERRORS: &'static [ChangeResourceGroupError] = &[
        ChangeResourceGroupError::EntityNotExistResourceGroup,
        ChangeResourceGroupError::EntityNotExistResourceId,
    ];
}

/// Response to [`ChangeResourceGroupRequest`].
pub type ChangeResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ChangeResourceGroupRequest`] names.
///
/// - [`EntityNotExistResourceGroup`](super::DocumentedError::EntityNotExistResourceGroup)
/// - [`EntityNotExistResourceId`](super::DocumentedError::EntityNotExistResourceId)
pub type ChangeResourceGroupError = super::DocumentedError;
