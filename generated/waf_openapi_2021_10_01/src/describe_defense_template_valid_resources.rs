// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDefenseTemplateValidResources`, from `waf-openapi_2021_10_01/DescribeDefenseTemplateValidResources.md`.

use alicloud_runtime::codegen::*;

/// Lists names of protected objects to which a protection template can still be applied.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeDefenseTemplateValidResourcesRequest::new()
///     .instance_id("...")
///     .defense_scene("...");
/// let reply = client.describe_defense_template_valid_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDefenseTemplateValidResourcesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Protection module the rules belong to.
    pub defense_scene: Option<String>,
    /// Resource that the call or the item is about.
    pub resource: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDefenseTemplateValidResourcesRequest {
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
    /// Sets `DefenseScene`, which is required.
    pub fn defense_scene(mut self, value: impl Into<String>) -> Self {
        self.defense_scene = Some(value.into());
        self
    }
    /// Sets `Resource`.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `TemplateId`.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
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
    DescribeDefenseTemplateValidResourcesRequest {
        "InstanceId" => instance_id: query,
        "DefenseScene" => defense_scene: query,
        "Resource" => resource: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "TemplateId" => template_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDefenseTemplateValidResourcesRequest {
    type Response = DescribeDefenseTemplateValidResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDefenseTemplateValidResources")
        .required(&["InstanceId", "DefenseScene"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDefenseTemplateValidResourcesRequest`], which the documentation does not describe.
pub type DescribeDefenseTemplateValidResourcesResponse = alicloud_runtime::UndocumentedResponse;
