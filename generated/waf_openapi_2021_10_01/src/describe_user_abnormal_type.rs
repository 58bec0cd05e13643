// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserAbnormalType`, from `waf-openapi_2021_10_01/DescribeUserAbnormalType.md`.

use alicloud_runtime::codegen::*;

/// Counts the account's API security risks by type.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeUserAbnormalTypeRequest::new()
///     .instance_id("...");
/// let reply = client.describe_user_abnormal_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserAbnormalTypeRequest {
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
    /// Items of the kind user status to work on or to narrow the list down to.
    pub user_status_list: Vec<String>,
}

impl DescribeUserAbnormalTypeRequest {
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
    /// Sets `UserStatusList`.
    pub fn user_status_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_status_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeUserAbnormalTypeRequest {
        "InstanceId" => instance_id: query,
        "ClusterId" => cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "UserStatusList" => user_status_list: query,
    }
}

impl Operation for DescribeUserAbnormalTypeRequest {
    type Response = DescribeUserAbnormalTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserAbnormalType")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeUserAbnormalTypeRequest`], which the documentation does not describe.
pub type DescribeUserAbnormalTypeResponse = alicloud_runtime::UndocumentedResponse;
