// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityEventLogs`, from `waf-openapi_2021_10_01/DescribeSecurityEventLogs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Condition, DateRange, Filter};

/// Lists the logs of single attacks for the conditions given.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// use alicloud_waf_openapi_2021_10_01::describe_security_event_logs::Filter;
///
/// let request = alicloud_waf_openapi_2021_10_01::DescribeSecurityEventLogsRequest::new()
///     .instance_id("...")
///     .filter(Filter::new())
///     .page_size(1)
///     .page_number(1);
/// let reply = client.describe_security_event_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityEventLogsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** What the figures are narrowed to.
    pub filter: Option<Filter>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i64>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeSecurityEventLogsRequest {
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
    /// Sets `Filter`, which is required.
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
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
    DescribeSecurityEventLogsRequest {
        "InstanceId" => instance_id: query,
        "Filter" => filter: query_json,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeSecurityEventLogsRequest {
    type Response = DescribeSecurityEventLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSecurityEventLogs")
        .required(&["InstanceId", "Filter", "PageSize", "PageNumber"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSecurityEventLogsRequest`], which the documentation does not describe.
pub type DescribeSecurityEventLogsResponse = alicloud_runtime::UndocumentedResponse;
