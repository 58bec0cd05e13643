// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkFlowTopNMetric`, from `waf-openapi_2021_10_01/DescribeNetworkFlowTopNMetric.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Condition, DateRange, Filter};

/// Ranks the top values of a traffic metric for the conditions given.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// use alicloud_waf_openapi_2021_10_01::describe_network_flow_top_n_metric::Filter;
///
/// let request = alicloud_waf_openapi_2021_10_01::DescribeNetworkFlowTopNMetricRequest::new()
///     .instance_id("...")
///     .filter(Filter::new())
///     .limit(1)
///     .metric("...");
/// let reply = client.describe_network_flow_top_n_metric(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkFlowTopNMetricRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** What the figures are narrowed to.
    pub filter: Option<Filter>,
    /// **Required.** How many items to return at most.
    pub limit: Option<i64>,
    /// **Required.** Measured quantity that the call or the item is about.
    pub metric: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeNetworkFlowTopNMetricRequest {
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
    /// Sets `Limit`, which is required.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `Metric`, which is required.
    pub fn metric(mut self, value: impl Into<String>) -> Self {
        self.metric = Some(value.into());
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
    DescribeNetworkFlowTopNMetricRequest {
        "InstanceId" => instance_id: query,
        "Filter" => filter: query_json,
        "Limit" => limit: query,
        "Metric" => metric: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeNetworkFlowTopNMetricRequest {
    type Response = DescribeNetworkFlowTopNMetricResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNetworkFlowTopNMetric")
        .required(&["InstanceId", "Filter", "Limit", "Metric"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeNetworkFlowTopNMetricRequest`], which the documentation does not describe.
pub type DescribeNetworkFlowTopNMetricResponse = alicloud_runtime::UndocumentedResponse;
