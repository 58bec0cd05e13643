// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCasterResourceGroup`, from `live/UpdateCasterResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a production studio to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateCasterResourceGroupRequest::new()
///     .new_resource_group_id("...")
///     .caster_id("...");
/// let reply = client.update_caster_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCasterResourceGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Where the resource is to be moved.
    pub new_resource_group_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
}

impl UpdateCasterResourceGroupRequest {
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
    /// Sets `NewResourceGroupId`, which is required.
    pub fn new_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.new_resource_group_id = Some(value.into());
        self
    }
    /// Sets `CasterId`, which is required.
    pub fn caster_id(mut self, value: impl Into<String>) -> Self {
        self.caster_id = Some(value.into());
        self
    }
}

request! {
    UpdateCasterResourceGroupRequest {
        "RegionId" => region_id: query,
        "NewResourceGroupId" => new_resource_group_id: query,
        "CasterId" => caster_id: query,
    }
}

impl Operation for UpdateCasterResourceGroupRequest {
    type Response = UpdateCasterResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCasterResourceGroup")
        .required(&["NewResourceGroupId", "CasterId"])
        .region("RegionId");
}

/// Response to [`UpdateCasterResourceGroupRequest`], which the documentation does not describe.
pub type UpdateCasterResourceGroupResponse = alicloud_runtime::UndocumentedResponse;
