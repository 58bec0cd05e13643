// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourceRegionId`, from `waf-openapi_2021_10_01/DescribeResourceRegionId.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions of resources connected as a service, such as ALB and MSE.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeResourceRegionIdRequest::new()
///     .instance_id("...");
/// let reply = client.describe_resource_region_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourceRegionIdRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeResourceRegionIdRequest {
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
    DescribeResourceRegionIdRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeResourceRegionIdRequest {
    type Response = DescribeResourceRegionIdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResourceRegionId")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeResourceRegionIdRequest`].
#[non_exhaustive]
pub struct DescribeResourceRegionIdResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5905D3F-F674-5177-9E48-466DD3B8****`.
    pub request_id: Option<String>,
    /// IDs of the resource regions that were found or are concerned. Example: `cn-hangzhou`.
    pub resource_region_ids: Vec<String>,
}

response! {
    DescribeResourceRegionIdResponse {
        "RequestId" => request_id: value,
        "ResourceRegionIds" => resource_region_ids: list(""),
    }
}
