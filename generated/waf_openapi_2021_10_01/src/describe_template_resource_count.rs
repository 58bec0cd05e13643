// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTemplateResourceCount`, from `waf-openapi_2021_10_01/DescribeTemplateResourceCount.md`.

use alicloud_runtime::codegen::*;

/// Counts for each protection template the objects and groups to which it applies.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeTemplateResourceCountRequest::new()
///     .instance_id("...")
///     .template_ids("...");
/// let reply = client.describe_template_resource_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTemplateResourceCountRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** IDs of the templates to work on or to narrow the list down to.
    pub template_ids: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeTemplateResourceCountRequest {
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
    /// Sets `TemplateIds`, which is required.
    pub fn template_ids(mut self, value: impl Into<String>) -> Self {
        self.template_ids = Some(value.into());
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
    DescribeTemplateResourceCountRequest {
        "InstanceId" => instance_id: query,
        "TemplateIds" => template_ids: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeTemplateResourceCountRequest {
    type Response = DescribeTemplateResourceCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTemplateResourceCount")
        .required(&["InstanceId", "TemplateIds"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeTemplateResourceCountRequest`].
#[non_exhaustive]
pub struct DescribeTemplateResourceCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B8064433-9781-5E86-806E-C1DD****1D95`.
    pub request_id: Option<String>,
    /// How many there are of this: resource.
    pub resource_count: Vec<ResourceCount>,
}

response! {
    DescribeTemplateResourceCountResponse {
        "RequestId" => request_id: value,
        "ResourceCount" => resource_count: list(""),
    }
}

/// How many there are of this: resource.
#[non_exhaustive]
pub struct ResourceCount {
    /// ID of the template whose settings are used or shown. Example: `12345`.
    pub template_id: Option<i64>,
    /// How many there are of this: single. Example: `30`.
    pub single_count: Option<i32>,
    /// How many there are of this: group. Example: `30`.
    pub group_count: Option<i32>,
}

response! {
    ResourceCount {
        "TemplateId" => template_id: value,
        "SingleCount" => single_count: value,
        "GroupCount" => group_count: value,
    }
}
