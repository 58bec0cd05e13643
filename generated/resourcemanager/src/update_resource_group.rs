// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateResourceGroup`, from `resourcemanager/UpdateResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the display name of a resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::UpdateResourceGroupRequest::new()
///     .resource_group_id("...")
///     .new_display_name("...");
/// let reply = client.update_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateResourceGroupRequest {
    /// **Required.** ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** Name to be shown from now on.
    pub new_display_name: Option<String>,
}

impl UpdateResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`, which is required.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `NewDisplayName`, which is required.
    pub fn new_display_name(mut self, value: impl Into<String>) -> Self {
        self.new_display_name = Some(value.into());
        self
    }
}

request! {
    UpdateResourceGroupRequest {
        "ResourceGroupId" => resource_group_id: query,
        "NewDisplayName" => new_display_name: query,
    }
}

impl Operation for UpdateResourceGroupRequest {
    type Response = UpdateResourceGroupResponse;
    type Error = UpdateResourceGroupError;
    const INFO: OperationInfo = super::operation("UpdateResourceGroup")
        .required(&["ResourceGroupId", "NewDisplayName"]);
    const ERRORS: &'static [UpdateResourceGroupError] = &[
        UpdateResourceGroupError::InvalidParameterResourceGroupId,
        UpdateResourceGroupError::InvalidParameterDisplayName,
        UpdateResourceGroupError::MissingParameterDisplayName,
        UpdateResourceGroupError::InvalidParameterDisplayNameLength,
        UpdateResourceGroupError::EntityNotExistsResourceGroup,
    ];
}

/// Response to [`UpdateResourceGroupRequest`].
#[non_exhaustive]
pub struct UpdateResourceGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// The resource group that the call made, changed or looked up.
    pub resource_group: Option<ResourceGroup>,
}

response! {
    UpdateResourceGroupResponse {
        "RequestId" => request_id: value,
        "ResourceGroup" => resource_group: value,
    }
}

/// The resource group that the call made, changed or looked up.
#[non_exhaustive]
pub struct ResourceGroup {
    /// Name shown to people; not used to identify the item. Example: `project`.
    pub display_name: Option<String>,
    /// Account that owns the resource group, by its number. Example: `123456789****`.
    pub account_id: Option<String>,
    /// Unique name of the resource group, set at its creation. Example: `my-project`.
    pub name: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18+08:00`.
    pub create_date: Option<Timestamp>,
    /// Identifier of the item within its collection. Example: `rg-9gLOoK****`.
    pub id: Option<String>,
}

response! {
    ResourceGroup {
        "DisplayName" => display_name: value,
        "AccountId" => account_id: value,
        "Name" => name: value,
        "CreateDate" => create_date: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`UpdateResourceGroupRequest`] names.
///
/// - [`InvalidParameterResourceGroupId`](super::DocumentedError::InvalidParameterResourceGroupId)
/// - [`InvalidParameterDisplayName`](super::DocumentedError::InvalidParameterDisplayName)
/// - [`MissingParameterDisplayName`](super::DocumentedError::MissingParameterDisplayName)
/// - [`InvalidParameterDisplayNameLength`](super::DocumentedError::InvalidParameterDisplayNameLength)
/// - [`EntityNotExistsResourceGroup`](super::DocumentedError::EntityNotExistsResourceGroup)
pub type UpdateResourceGroupError = super::DocumentedError;
