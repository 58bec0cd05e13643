// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserWafLogStatus`, from `waf-openapi_2021_10_01/DescribeUserWafLogStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether the WAF log service is on, in which region, and since when.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeUserWafLogStatusRequest::new()
///     .instance_id("...");
/// let reply = client.describe_user_waf_log_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserWafLogStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeUserWafLogStatusRequest {
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
    DescribeUserWafLogStatusRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeUserWafLogStatusRequest {
    type Response = DescribeUserWafLogStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserWafLogStatus")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeUserWafLogStatusRequest`].
#[non_exhaustive]
pub struct DescribeUserWafLogStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19160D5EB0`.
    pub request_id: Option<String>,
    /// State that the log is in. Example: `normal`.
    pub log_status: Option<String>,
    /// Region that the log lies in. Example: `cn-hangzhou`.
    pub log_region_id: Option<String>,
    /// When the status was last changed. Example: `1706771796859`.
    pub status_update_time: Option<i64>,
}

response! {
    DescribeUserWafLogStatusResponse {
        "RequestId" => request_id: value,
        "LogStatus" => log_status: value,
        "LogRegionId" => log_region_id: value,
        "StatusUpdateTime" => status_update_time: value,
    }
}
