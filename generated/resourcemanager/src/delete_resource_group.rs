// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteResourceGroup`, from `resourcemanager/DeleteResourceGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionStatus, ResourceGroup};

/// Deletes a resource group that holds no resources any more.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::DeleteResourceGroupRequest::new()
///     .resource_group_id("...");
/// let reply = client.delete_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteResourceGroupRequest {
    /// **Required.** ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteResourceGroupRequest {
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
}

request! {
    DeleteResourceGroupRequest {
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteResourceGroupRequest {
    type Response = DeleteResourceGroupResponse;
    type Error = DeleteResourceGroupError;
    const INFO: OperationInfo = super::operation("DeleteResourceGroup")
        .required(&["ResourceGroupId"]);
    const ERRORS: &'static [DeleteResourceGroupError] = &[
        DeleteResourceGroupError::InvalidParameterResourceGroupId,
        DeleteResourceGroupError::EntityNotExistsResourceGroup,
        DeleteResourceGroupError::DeleteConflictResourceGroupResource,
    ];
}

/// Response to [`DeleteResourceGroupRequest`].
#[non_exhaustive]
pub struct DeleteResourceGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1C488B66-B819-4D14-8711-C4EAAA13AC01`.
    pub request_id: Option<String>,
    /// The resource group that the call made, changed or looked up.
    pub resource_group: Option<ResourceGroup>,
}

response! {
    DeleteResourceGroupResponse {
        "RequestId" => request_id: value,
        "ResourceGroup" => resource_group: value,
    }
}

/// Errors that the documentation of [`DeleteResourceGroupRequest`] names.
///
/// - [`InvalidParameterResourceGroupId`](super::DocumentedError::InvalidParameterResourceGroupId)
/// - [`EntityNotExistsResourceGroup`](super::DocumentedError::EntityNotExistsResourceGroup)
/// - [`DeleteConflictResourceGroupResource`](super::DocumentedError::DeleteConflictResourceGroupResource)
pub type DeleteResourceGroupError = super::DocumentedError;
