// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeResourceGroup`, from `oos/ChangeResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a resource of the service into a different resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ChangeResourceGroupRequest::new()
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
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// **Required.** Where the resource is to be moved.
    pub new_resource_group_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ChangeResourceGroup")
        .required(&["ResourceId", "NewResourceGroupId", "ResourceType"])
        .region("RegionId");
}

/// Response to [`ChangeResourceGroupRequest`].
pub type ChangeResourceGroupResponse = alicloud_runtime::EmptyResponse;
