// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTemplateResources`, from `waf-openapi_2021_10_01/ModifyTemplateResources.md`.

use alicloud_runtime::codegen::*;

/// Binds a protection template to resources or releases them from it.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyTemplateResourcesRequest::new()
///     .instance_id("...")
///     .template_id(1);
/// let reply = client.modify_template_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTemplateResourcesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// The bind resources to work on or to narrow the list down to. Items: at most 200.
    pub bind_resources: Vec<String>,
    /// The bind resource groups to work on or to narrow the list down to. Items: at most 200.
    pub bind_resource_groups: Vec<String>,
    /// The unbind resources to work on or to narrow the list down to. Items: at most 200.
    pub unbind_resources: Vec<String>,
    /// The unbind resource groups to work on or to narrow the list down to. Items: at most 200.
    pub unbind_resource_groups: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// The bind assets to work on or to narrow the list down to. Items: at most 200.
    pub bind_assets: Vec<String>,
    /// The unbind assets to work on or to narrow the list down to. Items: at most 200.
    pub unbind_assets: Vec<String>,
}

impl ModifyTemplateResourcesRequest {
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
    /// Sets `TemplateId`, which is required.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `BindResources`.
    pub fn bind_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bind_resources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BindResourceGroups`.
    pub fn bind_resource_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bind_resource_groups = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UnbindResources`.
    pub fn unbind_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unbind_resources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UnbindResourceGroups`.
    pub fn unbind_resource_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unbind_resource_groups = value.into_iter().map(Into::into).collect();
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
    /// Sets `BindAssets`.
    pub fn bind_assets(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bind_assets = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UnbindAssets`.
    pub fn unbind_assets(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unbind_assets = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyTemplateResourcesRequest {
        "InstanceId" => instance_id: query,
        "TemplateId" => template_id: query,
        "BindResources" => bind_resources: query,
        "BindResourceGroups" => bind_resource_groups: query,
        "UnbindResources" => unbind_resources: query,
        "UnbindResourceGroups" => unbind_resource_groups: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "BindAssets" => bind_assets: query,
        "UnbindAssets" => unbind_assets: query,
    }
}

impl Operation for ModifyTemplateResourcesRequest {
    type Response = ModifyTemplateResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyTemplateResources")
        .required(&["InstanceId", "TemplateId"])
        .region("RegionId");
}

/// Response to [`ModifyTemplateResourcesRequest`].
pub type ModifyTemplateResourcesResponse = alicloud_runtime::EmptyResponse;
