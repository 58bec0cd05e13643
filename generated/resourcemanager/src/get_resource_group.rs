// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetResourceGroup`, from `resourcemanager/GetResourceGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionStatus, ResourceGroupTag};

/// Returns one resource group with its state in each region.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetResourceGroupRequest::new()
///     .resource_group_id("...");
/// let reply = client.get_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetResourceGroupRequest {
    /// **Required.** ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether tags are part of the response.
    pub include_tags: Option<bool>,
}

impl GetResourceGroupRequest {
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
    /// Sets `IncludeTags`.
    #[inline]
    pub fn include_tags(mut self, value: bool) -> Self {
        self.include_tags = Some(value);
        self
    }
}

request! {
    GetResourceGroupRequest {
        "ResourceGroupId" => resource_group_id: query,
        "IncludeTags" => include_tags: query,
    }
}

impl Operation for GetResourceGroupRequest {
    type Response = GetResourceGroupResponse;
    type Error = GetResourceGroupError;
    const INFO: OperationInfo = super::operation("GetResourceGroup")
        .required(&["ResourceGroupId"])
        .read_only();
    const ERRORS: &'static [GetResourceGroupError] = &[
        GetResourceGroupError::InvalidParameterResourceGroupId,
        GetResourceGroupError::NoPermission,
        GetResourceGroupError::EntityNotExistsResourceGroup,
    ];
}

/// Response to [`GetResourceGroupRequest`].
#[non_exhaustive]
pub struct GetResourceGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D69A58F-345C-4FDE-88E4-BF5189484043`.
    pub request_id: Option<String>,
    /// The resource group that the call made, changed or looked up.
    pub resource_group: Option<ResourceGroup>,
}

response! {
    GetResourceGroupResponse {
        "RequestId" => request_id: value,
        "ResourceGroup" => resource_group: value,
    }
}

/// The resource group that the call made, changed or looked up.
#[non_exhaustive]
pub struct ResourceGroup {
    /// Name shown to people; not used to identify the item. Example: `my-project`.
    pub display_name: Option<String>,
    /// Whether the resource group is being set up, usable or waiting to be deleted. Example: `OK`.
    pub status: Option<String>,
    /// State of the resource group in each region.
    pub region_statuses: Vec<RegionStatus>,
    /// Account that owns the resource group, by its number. Example: `123456789****`.
    pub account_id: Option<String>,
    /// Unique name of the resource group, set at its creation. Example: `my-project`.
    pub name: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Identifier of the item within its collection. Example: `rg-9gLOoK****`.
    pub id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<ResourceGroupTag>,
}

response! {
    ResourceGroup {
        "DisplayName" => display_name: value,
        "Status" => status: value,
        "RegionStatuses" => region_statuses: list("RegionStatus"),
        "AccountId" => account_id: value,
        "Name" => name: value,
        "CreateDate" => create_date: value,
        "Id" => id: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Errors that the documentation of [`GetResourceGroupRequest`] names.
///
/// - [`InvalidParameterResourceGroupId`](super::DocumentedError::InvalidParameterResourceGroupId)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`EntityNotExistsResourceGroup`](super::DocumentedError::EntityNotExistsResourceGroup)
pub type GetResourceGroupError = super::DocumentedError;
