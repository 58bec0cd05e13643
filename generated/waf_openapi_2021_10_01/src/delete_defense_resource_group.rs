// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDefenseResourceGroup`, from `waf-openapi_2021_10_01/DeleteDefenseResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a group of protected objects; the objects themselves stay.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DeleteDefenseResourceGroupRequest::new()
///     .instance_id("...")
///     .group_name("...");
/// let reply = client.delete_defense_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDefenseResourceGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteDefenseResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteDefenseResourceGroupRequest {
        "InstanceId" => instance_id: query,
        "GroupName" => group_name: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteDefenseResourceGroupRequest {
    type Response = DeleteDefenseResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDefenseResourceGroup")
        .required(&["InstanceId", "GroupName"])
        .region("RegionId");
}

/// Response to [`DeleteDefenseResourceGroupRequest`].
pub type DeleteDefenseResourceGroupResponse = alicloud_runtime::EmptyResponse;
