// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveResourceGroup`, from `ros/MoveResourceGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType};

/// Moves a stack or a template into another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::MoveResourceGroupRequest::new()
///     .new_resource_group_id("rg-acfm3peow3k****")
///     .region_id("cn-hangzhou")
///     .resource_id("4e8611cb-251e-42b7-b9cb-3496362c****")
///     .resource_type("stack");
/// let reply = client.move_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveResourceGroupRequest {
    /// **Required.** Resource group that the resource is moved into. Example: `rg-acfm3peow3k****`.
    pub new_resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stack, stack group or template to move, by its ID.
    /// Example: `4e8611cb-251e-42b7-b9cb-3496362c****`.
    pub resource_id: Option<String>,
    /// **Required.** Whether a stack, a stack group or a template is moved. Example: `stack`.
    pub resource_type: Option<Open<ResourceType>>,
}

impl MoveResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    MoveResourceGroupRequest {
        "NewResourceGroupId" => new_resource_group_id: query,
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for MoveResourceGroupRequest {
    type Response = MoveResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MoveResourceGroup")
        .required(&["NewResourceGroupId", "RegionId", "ResourceId", "ResourceType"])
        .region("RegionId");
}

/// Response to [`MoveResourceGroupRequest`].
pub type MoveResourceGroupResponse = alicloud_runtime::EmptyResponse;
