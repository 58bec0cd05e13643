// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourceSupportRegions`, from `waf-openapi_2021_10_01/DescribeResourceSupportRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists regions in which a cloud product, such as CLB or ECS, can be connected.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeResourceSupportRegionsRequest::new()
///     .instance_id("...");
/// let reply = client.describe_resource_support_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourceSupportRegionsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Product the protected resource belongs to.
    pub resource_product: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeResourceSupportRegionsRequest {
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
    /// Sets `ResourceProduct`.
    pub fn resource_product(mut self, value: impl Into<String>) -> Self {
        self.resource_product = Some(value.into());
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
    DescribeResourceSupportRegionsRequest {
        "InstanceId" => instance_id: query,
        "ResourceProduct" => resource_product: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeResourceSupportRegionsRequest {
    type Response = DescribeResourceSupportRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResourceSupportRegions")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeResourceSupportRegionsRequest`].
#[non_exhaustive]
pub struct DescribeResourceSupportRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `58FDF266-3D56-5DE8-91E0-96A26BAB****`.
    pub request_id: Option<String>,
    /// The support regions that were found or are concerned, one entry each. Example: `cn-hangzhou`.
    pub support_regions: Vec<String>,
}

response! {
    DescribeResourceSupportRegionsResponse {
        "RequestId" => request_id: value,
        "SupportRegions" => support_regions: list(""),
    }
}
