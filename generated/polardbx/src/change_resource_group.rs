// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeResourceGroup`, from `polardbx/ChangeResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves an instance into a different resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ChangeResourceGroupRequest::new()
///     .resource_type("...")
///     .resource_id("...")
///     .new_resource_group_id("...");
/// let reply = client.change_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeResourceGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    /// Items: at most 51.
    pub resource_id: Option<String>,
    /// **Required.** Where the resource is to be moved.
    pub new_resource_group_id: Option<String>,
}

impl ChangeResourceGroupRequest {
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
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
}

request! {
    ChangeResourceGroupRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "NewResourceGroupId" => new_resource_group_id: query,
    }
}

impl Operation for ChangeResourceGroupRequest {
    type Response = ChangeResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ChangeResourceGroup")
        .required(&["RegionId", "ResourceType", "ResourceId", "NewResourceGroupId"])
        .region("RegionId");
}

/// Response to [`ChangeResourceGroupRequest`].
pub type ChangeResourceGroupResponse = alicloud_runtime::EmptyResponse;
