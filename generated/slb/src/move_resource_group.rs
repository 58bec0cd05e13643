// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveResourceGroup`, from `slb/MoveResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a load balancer or another resource into a different resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::MoveResourceGroupRequest::new()
///     .resource_id("...")
///     .resource_type("...")
///     .new_resource_group_id("...");
/// let reply = client.move_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveResourceGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resource that changes its resource group.
    pub resource_id: Option<String>,
    /// **Required.** Kind of resource, such as load balancer, certificate, or access control list.
    pub resource_type: Option<String>,
    /// **Required.** Resource group that the resource is moved to.
    pub new_resource_group_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// AccessKey ID that identifies who makes the call.
    pub access_key_id: Option<String>,
}

impl MoveResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `access_key_id`.
    pub fn access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = Some(value.into());
        self
    }
}

request! {
    MoveResourceGroupRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "NewResourceGroupId" => new_resource_group_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "access_key_id" => access_key_id: query,
    }
}

impl Operation for MoveResourceGroupRequest {
    type Response = MoveResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MoveResourceGroup")
        .required(&["RegionId", "ResourceId", "ResourceType", "NewResourceGroupId"])
        .region("RegionId");
}

/// Response to [`MoveResourceGroupRequest`].
pub type MoveResourceGroupResponse = alicloud_runtime::EmptyResponse;
