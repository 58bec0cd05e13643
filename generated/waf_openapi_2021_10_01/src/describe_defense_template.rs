// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDefenseTemplate`, from `waf-openapi_2021_10_01/DescribeDefenseTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Template};

/// Shows one protection template, with scene, type and status.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeDefenseTemplateRequest::new()
///     .instance_id("...")
///     .template_id(1);
/// let reply = client.describe_defense_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDefenseTemplateRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeDefenseTemplateRequest {
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
    DescribeDefenseTemplateRequest {
        "InstanceId" => instance_id: query,
        "TemplateId" => template_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeDefenseTemplateRequest {
    type Response = DescribeDefenseTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDefenseTemplate")
        .required(&["InstanceId", "TemplateId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDefenseTemplateRequest`].
#[non_exhaustive]
pub struct DescribeDefenseTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19160D5EB0`.
    pub request_id: Option<String>,
    /// The template asked for.
    pub template: Option<Template>,
}

response! {
    DescribeDefenseTemplateResponse {
        "RequestId" => request_id: value,
        "Template" => template: value,
    }
}
