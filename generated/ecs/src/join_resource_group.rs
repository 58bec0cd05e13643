// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `JoinResourceGroup`, from `ecs/JoinResourceGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType};

/// Moves a resource into another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::JoinResourceGroupRequest::new()
///     .resource_id("sg-bp67acfmxazb4p****")
///     .region_id("cn-hangzhou")
///     .resource_group_id("rg-bp67acfmxazb4p****");
/// let reply = client.join_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct JoinResourceGroupRequest {
    /// What kind of resource `ResourceId` names.
    /// Here: `instance`, `disk`, `snapshot`, `image`, `securitygroup`, `eni`, `ddh`, `ddhcluster`, `keypair`, `launchtemplate`.
    /// Example: `securitygroup`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Resource to move to the resource group. Example: `sg-bp67acfmxazb4p****`.
    pub resource_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group that the resource moves to. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
}

impl JoinResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    JoinResourceGroupRequest {
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for JoinResourceGroupRequest {
    type Response = JoinResourceGroupResponse;
    type Error = JoinResourceGroupError;
    const INFO: OperationInfo = super::operation("JoinResourceGroup").region("RegionId");
    const ERRORS: &'static [JoinResourceGroupError] = &[
        JoinResourceGroupError::MissingParameter,
        JoinResourceGroupError::InvalidResourceTypeNotFound,
        JoinResourceGroupError::InvalidResourceGroupNotFound,
        JoinResourceGroupError::InvalidResourceIdNotFound,
        JoinResourceGroupError::InvalidResourceGroupDuplicate,
        JoinResourceGroupError::EntityExistsAssociatedTransferTasks,
        JoinResourceGroupError::InvalidRegionIdResourceGroup,
        JoinResourceGroupError::InvalidStatusResourceGroup,
    ];
}

/// Response to [`JoinResourceGroupRequest`].
pub type JoinResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`JoinResourceGroupRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter), here with HTTP status 403
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`InvalidResourceGroupDuplicate`](super::DocumentedError::InvalidResourceGroupDuplicate)
/// - [`EntityExistsAssociatedTransferTasks`](super::DocumentedError::EntityExistsAssociatedTransferTasks)
/// - [`InvalidRegionIdResourceGroup`](super::DocumentedError::InvalidRegionIdResourceGroup)
/// - [`InvalidStatusResourceGroup`](super::DocumentedError::InvalidStatusResourceGroup)
pub type JoinResourceGroupError = super::DocumentedError;
