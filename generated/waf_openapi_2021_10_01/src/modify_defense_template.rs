// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDefenseTemplate`, from `waf-openapi_2021_10_01/ModifyDefenseTemplate.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the description of a protection template, not its rules.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyDefenseTemplateRequest::new()
///     .instance_id("...")
///     .template_name("...")
///     .template_id(1);
/// let reply = client.modify_defense_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDefenseTemplateRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the template was given.
    pub template_name: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyDefenseTemplateRequest {
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
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
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
    ModifyDefenseTemplateRequest {
        "InstanceId" => instance_id: query,
        "TemplateName" => template_name: query,
        "TemplateId" => template_id: query,
        "Description" => description: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyDefenseTemplateRequest {
    type Response = ModifyDefenseTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDefenseTemplate")
        .required(&["InstanceId", "TemplateName", "TemplateId"])
        .region("RegionId");
}

/// Response to [`ModifyDefenseTemplateRequest`].
pub type ModifyDefenseTemplateResponse = alicloud_runtime::EmptyResponse;
