// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveResourceGroup`, from `cas/MoveResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a certificate or certificate order to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::MoveResourceGroupRequest::new()
///     .resource_id("...")
///     .resource_group_id("...")
///     .resource_type("...");
/// let reply = client.move_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveResourceGroupRequest {
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// **Required.** ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
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
    /// Sets `ResourceGroupId`, which is required.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    MoveResourceGroupRequest {
        "ResourceId" => resource_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ResourceType" => resource_type: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for MoveResourceGroupRequest {
    type Response = MoveResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MoveResourceGroup")
        .required(&["ResourceId", "ResourceGroupId", "ResourceType"])
        .region("RegionId");
}

/// Response to [`MoveResourceGroupRequest`].
pub type MoveResourceGroupResponse = alicloud_runtime::EmptyResponse;
