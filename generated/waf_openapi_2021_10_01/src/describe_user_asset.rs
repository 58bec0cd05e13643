// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserAsset`, from `waf-openapi_2021_10_01/DescribeUserAsset.md`.

use alicloud_runtime::codegen::*;

/// Shows data on the account's API assets for a number of days.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeUserAssetRequest::new()
///     .instance_id("...")
///     .data_type("...");
/// let reply = client.describe_user_asset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserAssetRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Which kind of data it is or is to be.
    pub data_type: Option<String>,
    /// The days that are concerned.
    pub days: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeUserAssetRequest {
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
    /// Sets `DataType`, which is required.
    pub fn data_type(mut self, value: impl Into<String>) -> Self {
        self.data_type = Some(value.into());
        self
    }
    /// Sets `Days`.
    pub fn days(mut self, value: impl Into<String>) -> Self {
        self.days = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
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
    DescribeUserAssetRequest {
        "InstanceId" => instance_id: query,
        "DataType" => data_type: query,
        "Days" => days: query,
        "ClusterId" => cluster_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeUserAssetRequest {
    type Response = DescribeUserAssetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserAsset")
        .required(&["InstanceId", "DataType"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeUserAssetRequest`], which the documentation does not describe.
pub type DescribeUserAssetResponse = alicloud_runtime::UndocumentedResponse;
