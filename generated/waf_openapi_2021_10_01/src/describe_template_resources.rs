// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTemplateResources`, from `waf-openapi_2021_10_01/DescribeTemplateResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType};

/// Lists the resources to which a protection template is bound.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeTemplateResourcesRequest::new()
///     .instance_id("...")
///     .template_id(1)
///     .resource_type("...");
/// let reply = client.describe_template_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTemplateResourcesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<Open<ResourceType>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 500.
    pub max_results: Option<i32>,
    /// Resource that the call or the item is about.
    pub resource: Option<String>,
    /// API the resources are narrowed to.
    pub asset_api: Option<String>,
}

impl DescribeTemplateResourcesRequest {
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Resource`.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `AssetApi`.
    pub fn asset_api(mut self, value: impl Into<String>) -> Self {
        self.asset_api = Some(value.into());
        self
    }
}

request! {
    DescribeTemplateResourcesRequest {
        "InstanceId" => instance_id: query,
        "TemplateId" => template_id: query,
        "ResourceType" => resource_type: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Resource" => resource: query,
        "AssetApi" => asset_api: query,
    }
}

impl Operation for DescribeTemplateResourcesRequest {
    type Response = DescribeTemplateResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTemplateResources")
        .required(&["InstanceId", "TemplateId", "ResourceType"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeTemplateResourcesRequest`].
#[non_exhaustive]
pub struct DescribeTemplateResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7BC9373-3960-53B0-8968-2B13454AE18F`.
    pub request_id: Option<String>,
    /// Resources, one entry each. Example: `alb-wewbb23dfset***`.
    pub resources: Vec<String>,
}

response! {
    DescribeTemplateResourcesResponse {
        "RequestId" => request_id: value,
        "Resources" => resources: list(""),
    }
}
