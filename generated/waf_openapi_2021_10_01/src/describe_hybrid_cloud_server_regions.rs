// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHybridCloudServerRegions`, from `waf-openapi_2021_10_01/DescribeHybridCloudServerRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the operators, continents and regions that a machine in a hybrid cloud can be assigned to.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeHybridCloudServerRegionsRequest::new()
///     .instance_id("...")
///     .region_type("...");
/// let reply = client.describe_hybrid_cloud_server_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHybridCloudServerRegionsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Code that stands for the region, for programs to act on.
    pub region_code: Option<String>,
    /// **Required.** Which kind of region it is or is to be.
    pub region_type: Option<Open<RegionType>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeHybridCloudServerRegionsRequest {
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
    /// Sets `RegionCode`.
    pub fn region_code(mut self, value: impl Into<String>) -> Self {
        self.region_code = Some(value.into());
        self
    }
    /// Sets `RegionType`, which is required.
    pub fn region_type(mut self, value: impl Into<Open<RegionType>>) -> Self {
        self.region_type = Some(value.into());
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
    DescribeHybridCloudServerRegionsRequest {
        "InstanceId" => instance_id: query,
        "RegionCode" => region_code: query,
        "RegionType" => region_type: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeHybridCloudServerRegionsRequest {
    type Response = DescribeHybridCloudServerRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHybridCloudServerRegions")
        .required(&["InstanceId", "RegionType"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeHybridCloudServerRegionsRequest`], which the documentation does not describe.
pub type DescribeHybridCloudServerRegionsResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Which kind of region it is or is to be.
    pub enum RegionType {
        /// Carriers.
        Operator = "operator",
        /// Continents.
        Continents = "continents",
        /// Regions.
        Region = "region",
    }
}
