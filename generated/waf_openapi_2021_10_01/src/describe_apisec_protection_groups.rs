// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApisecProtectionGroups`, from `waf-openapi_2021_10_01/DescribeApisecProtectionGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists protected object groups with their API security status.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeApisecProtectionGroupsRequest::new()
///     .instance_id("...");
/// let reply = client.describe_apisec_protection_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApisecProtectionGroupsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// The resource group that the call is about.
    pub resource_group: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 60.
    pub page_size: Option<i64>,
    /// State of the apisec, to narrow the list down to or to be put into.
    pub apisec_status: Option<i32>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeApisecProtectionGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroup`.
    pub fn resource_group(mut self, value: impl Into<String>) -> Self {
        self.resource_group = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ApisecStatus`.
    #[inline]
    pub fn apisec_status(mut self, value: i32) -> Self {
        self.apisec_status = Some(value);
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
    DescribeApisecProtectionGroupsRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "ResourceGroup" => resource_group: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ApisecStatus" => apisec_status: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeApisecProtectionGroupsRequest {
    type Response = DescribeApisecProtectionGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApisecProtectionGroups")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeApisecProtectionGroupsRequest`], which the documentation does not describe.
pub type DescribeApisecProtectionGroupsResponse = alicloud_runtime::UndocumentedResponse;
