// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkFlowTimeSeriesMetric`, from `waf-openapi_2021_10_01/DescribeNetworkFlowTimeSeriesMetric.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Condition, DateRange, Filter};

/// Charts a traffic metric over time for the conditions given.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// use alicloud_waf_openapi_2021_10_01::describe_network_flow_time_series_metric::Filter;
///
/// let request = alicloud_waf_openapi_2021_10_01::DescribeNetworkFlowTimeSeriesMetricRequest::new()
///     .instance_id("...")
///     .filter(Filter::new())
///     .metric("...");
/// let reply = client.describe_network_flow_time_series_metric(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkFlowTimeSeriesMetricRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** What the figures are narrowed to.
    pub filter: Option<Filter>,
    /// **Required.** Measured quantity that the call or the item is about.
    pub metric: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeNetworkFlowTimeSeriesMetricRequest {
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
    DescribeNetworkFlowTimeSeriesMetricRequest {
        "InstanceId" => instance_id: query,
        "Filter" => filter: query_json,
        "Metric" => metric: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeNetworkFlowTimeSeriesMetricRequest {
    type Response = DescribeNetworkFlowTimeSeriesMetricResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNetworkFlowTimeSeriesMetric")
        .required(&["InstanceId", "Filter", "Metric"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeNetworkFlowTimeSeriesMetricRequest`], which the documentation does not describe.
pub type DescribeNetworkFlowTimeSeriesMetricResponse = alicloud_runtime::UndocumentedResponse;
