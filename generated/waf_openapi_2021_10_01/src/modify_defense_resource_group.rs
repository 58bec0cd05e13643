// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDefenseResourceGroup`, from `waf-openapi_2021_10_01/ModifyDefenseResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Adds objects to a protected object group, removes them, or changes its description.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyDefenseResourceGroupRequest::new()
///     .instance_id("...")
///     .group_name("...");
/// let reply = client.modify_defense_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDefenseResourceGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Items of the kind add to work on or to narrow the list down to.
    pub add_list: Option<String>,
    /// Items of the kind delete to work on or to narrow the list down to.
    pub delete_list: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyDefenseResourceGroupRequest {
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
    /// Sets `AddList`.
    pub fn add_list(mut self, value: impl Into<String>) -> Self {
        self.add_list = Some(value.into());
        self
    }
    /// Sets `DeleteList`.
    pub fn delete_list(mut self, value: impl Into<String>) -> Self {
        self.delete_list = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
}

request! {
    ModifyDefenseResourceGroupRequest {
        "InstanceId" => instance_id: query,
        "GroupName" => group_name: query,
        "AddList" => add_list: query,
        "DeleteList" => delete_list: query,
        "Description" => description: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyDefenseResourceGroupRequest {
    type Response = ModifyDefenseResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDefenseResourceGroup")
        .required(&["InstanceId", "GroupName"])
        .region("RegionId");
}

/// Response to [`ModifyDefenseResourceGroupRequest`].
pub type ModifyDefenseResourceGroupResponse = alicloud_runtime::EmptyResponse;
