// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserSlsLogRegions`, from `waf-openapi_2021_10_01/DescribeUserSlsLogRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which the account can store WAF logs.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeUserSlsLogRegionsRequest::new()
///     .instance_id("...");
/// let reply = client.describe_user_sls_log_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserSlsLogRegionsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeUserSlsLogRegionsRequest {
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
    DescribeUserSlsLogRegionsRequest {
        "InstanceId" => instance_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeUserSlsLogRegionsRequest {
    type Response = DescribeUserSlsLogRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserSlsLogRegions")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeUserSlsLogRegionsRequest`].
#[non_exhaustive]
pub struct DescribeUserSlsLogRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9D11AC3A-A10C-56E7-A342-E87EC892BAE2`.
    pub request_id: Option<String>,
    /// The log regions that were found or are concerned, one entry each. Example: `cn-hangzhou`.
    pub log_regions: Vec<String>,
}

response! {
    DescribeUserSlsLogRegionsResponse {
        "RequestId" => request_id: value,
        "LogRegions" => log_regions: list(""),
    }
}
