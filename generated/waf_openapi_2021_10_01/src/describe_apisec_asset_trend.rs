// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApisecAssetTrend`, from `waf-openapi_2021_10_01/DescribeApisecAssetTrend.md`.

use alicloud_runtime::codegen::*;

/// Charts over time how many API assets there were, active and offline.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeApisecAssetTrendRequest::new()
///     .instance_id("...");
/// let reply = client.describe_apisec_asset_trend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApisecAssetTrendRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeApisecAssetTrendRequest {
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
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
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
    DescribeApisecAssetTrendRequest {
        "InstanceId" => instance_id: query,
        "ClusterId" => cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeApisecAssetTrendRequest {
    type Response = DescribeApisecAssetTrendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApisecAssetTrend")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeApisecAssetTrendRequest`].
#[non_exhaustive]
pub struct DescribeApisecAssetTrendResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19****5EB0`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ApisecAssetTrendData>,
}

response! {
    DescribeApisecAssetTrendResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ApisecAssetTrendData {
    /// Moment that the record or data point belongs to. Example: `1683600042`.
    pub timestamp: Option<i64>,
    /// How many there are of this: asset. Example: `80`.
    pub asset_count: Option<i64>,
    /// APIs no longer in use. Example: `20`.
    pub asset_offline: Option<i64>,
    /// APIs in use. Example: `60`.
    pub asset_active: Option<i64>,
}

response! {
    ApisecAssetTrendData {
        "Timestamp" => timestamp: value,
        "AssetCount" => asset_count: value,
        "AssetOffline" => asset_offline: value,
        "AssetActive" => asset_active: value,
    }
}
