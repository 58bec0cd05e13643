// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDefenseResourceTemplates`, from `waf-openapi_2021_10_01/DescribeDefenseResourceTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType, Template};

/// Lists the protection templates that apply to a protected object or group.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeDefenseResourceTemplatesRequest::new()
///     .instance_id("...")
///     .resource("...");
/// let reply = client.describe_defense_resource_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDefenseResourceTemplatesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Resource that the call or the item is about.
    pub resource: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<Open<ResourceType>>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// Name that the rule was given.
    pub rule_name: Option<String>,
    /// Name that the template was given.
    pub template_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeDefenseResourceTemplatesRequest {
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
    /// Sets `Resource`, which is required.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `RuleType`.
    pub fn rule_type(mut self, value: impl Into<String>) -> Self {
        self.rule_type = Some(value.into());
        self
    }
    /// Sets `RuleId`.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
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
    DescribeDefenseResourceTemplatesRequest {
        "InstanceId" => instance_id: query,
        "Resource" => resource: query,
        "ResourceType" => resource_type: query,
        "RuleType" => rule_type: query,
        "RuleId" => rule_id: query,
        "RuleName" => rule_name: query,
        "TemplateName" => template_name: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeDefenseResourceTemplatesRequest {
    type Response = DescribeDefenseResourceTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDefenseResourceTemplates")
        .required(&["InstanceId", "Resource"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDefenseResourceTemplatesRequest`].
#[non_exhaustive]
pub struct DescribeDefenseResourceTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2305CEB0-BA5A-5543-A1D3-3F1D08911B1C`.
    pub request_id: Option<String>,
    /// The templates that were found or are concerned, one entry each.
    pub templates: Vec<Template>,
}

response! {
    DescribeDefenseResourceTemplatesResponse {
        "RequestId" => request_id: value,
        "Templates" => templates: list(""),
    }
}
