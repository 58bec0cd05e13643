// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDefenseTemplate`, from `waf-openapi_2021_10_01/CreateDefenseTemplate.md`.

use alicloud_runtime::codegen::*;

/// Creates a protection template for one defense scene; rules and protected objects are added
/// later.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::CreateDefenseTemplateRequest::new()
///     .instance_id("...")
///     .template_name("...")
///     .template_type("...")
///     .template_status(1)
///     .defense_scene("...")
///     .template_origin("...");
/// let reply = client.create_defense_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDefenseTemplateRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the template was given.
    pub template_name: Option<String>,
    /// **Required.** Which kind of template it is or is to be.
    pub template_type: Option<String>,
    /// **Required.** State of the template, to narrow the list down to or to be put into.
    pub template_status: Option<i32>,
    /// **Required.** Protection module the rules belong to.
    pub defense_scene: Option<String>,
    /// **Required.** Who made the template.
    pub template_origin: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// The unbind resources to work on or to narrow the list down to. Items: at most 200.
    pub unbind_resources: Vec<String>,
    /// The unbind resource groups to work on or to narrow the list down to. Items: at most 200.
    pub unbind_resource_groups: Vec<String>,
}

impl CreateDefenseTemplateRequest {
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
    /// Sets `TemplateType`, which is required.
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }
    /// Sets `TemplateStatus`, which is required.
    #[inline]
    pub fn template_status(mut self, value: i32) -> Self {
        self.template_status = Some(value);
        self
    }
    /// Sets `DefenseScene`, which is required.
    pub fn defense_scene(mut self, value: impl Into<String>) -> Self {
        self.defense_scene = Some(value.into());
        self
    }
    /// Sets `TemplateOrigin`, which is required.
    pub fn template_origin(mut self, value: impl Into<String>) -> Self {
        self.template_origin = Some(value.into());
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
}

request! {
    CreateDefenseTemplateRequest {
        "InstanceId" => instance_id: query,
        "TemplateName" => template_name: query,
        "TemplateType" => template_type: query,
        "TemplateStatus" => template_status: query,
        "DefenseScene" => defense_scene: query,
        "TemplateOrigin" => template_origin: query,
        "Description" => description: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "UnbindResources" => unbind_resources: query,
        "UnbindResourceGroups" => unbind_resource_groups: query,
    }
}

impl Operation for CreateDefenseTemplateRequest {
    type Response = CreateDefenseTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDefenseTemplate")
        .required(
            &[
                "InstanceId",
                "TemplateName",
                "TemplateType",
                "TemplateStatus",
                "DefenseScene",
                "TemplateOrigin",
            ],
        )
        .region("RegionId");
}

/// Response to [`CreateDefenseTemplateRequest`].
#[non_exhaustive]
pub struct CreateDefenseTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F48ABDF7-D777-5F26-892A-57349765D7A9`.
    pub request_id: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `2212`.
    pub template_id: Option<i64>,
}

response! {
    CreateDefenseTemplateResponse {
        "RequestId" => request_id: value,
        "TemplateId" => template_id: value,
    }
}
