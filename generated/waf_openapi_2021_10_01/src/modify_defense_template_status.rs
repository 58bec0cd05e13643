// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDefenseTemplateStatus`, from `waf-openapi_2021_10_01/ModifyDefenseTemplateStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns a protection template on or off with all its rules.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyDefenseTemplateStatusRequest::new()
///     .instance_id("...")
///     .template_id(1)
///     .template_status(1);
/// let reply = client.modify_defense_template_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDefenseTemplateStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// **Required.** State of the template, to narrow the list down to or to be put into.
    pub template_status: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyDefenseTemplateStatusRequest {
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
    /// Sets `TemplateStatus`, which is required.
    #[inline]
    pub fn template_status(mut self, value: i32) -> Self {
        self.template_status = Some(value);
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
    ModifyDefenseTemplateStatusRequest {
        "InstanceId" => instance_id: query,
        "TemplateId" => template_id: query,
        "TemplateStatus" => template_status: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyDefenseTemplateStatusRequest {
    type Response = ModifyDefenseTemplateStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDefenseTemplateStatus")
        .required(&["InstanceId", "TemplateId", "TemplateStatus"])
        .region("RegionId");
}

/// Response to [`ModifyDefenseTemplateStatusRequest`].
pub type ModifyDefenseTemplateStatusResponse = alicloud_runtime::EmptyResponse;
