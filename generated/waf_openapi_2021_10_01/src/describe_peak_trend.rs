// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePeakTrend`, from `waf-openapi_2021_10_01/DescribePeakTrend.md`.

use alicloud_runtime::codegen::*;

/// Charts how the number of requests per second changed.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribePeakTrendRequest::new()
///     .start_timestamp("...")
///     .interval("...")
///     .instance_id("...");
/// let reply = client.describe_peak_trend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePeakTrendRequest {
    /// **Required.** Moment that was recorded for this: start.
    pub start_timestamp: Option<String>,
    /// Moment that was recorded for this: end.
    pub end_timestamp: Option<String>,
    /// **Required.** Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// Resource that the call or the item is about.
    pub resource: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribePeakTrendRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTimestamp`, which is required.
    pub fn start_timestamp(mut self, value: impl Into<String>) -> Self {
        self.start_timestamp = Some(value.into());
        self
    }
    /// Sets `EndTimestamp`.
    pub fn end_timestamp(mut self, value: impl Into<String>) -> Self {
        self.end_timestamp = Some(value.into());
        self
    }
    /// Sets `Interval`, which is required.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `Resource`.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
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
    DescribePeakTrendRequest {
        "StartTimestamp" => start_timestamp: query,
        "EndTimestamp" => end_timestamp: query,
        "Interval" => interval: query,
        "Resource" => resource: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribePeakTrendRequest {
    type Response = DescribePeakTrendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePeakTrend")
        .required(&["StartTimestamp", "Interval", "InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePeakTrendRequest`].
#[non_exhaustive]
pub struct DescribePeakTrendResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9D11AC3A-A10C-56E7-A342-E87EC892BAE2`.
    pub request_id: Option<String>,
    /// Request figures, one entry per interval.
    pub flow_chart: Vec<FlowChart>,
}

response! {
    DescribePeakTrendResponse {
        "RequestId" => request_id: value,
        "FlowChart" => flow_chart: list(""),
    }
}

/// Request figures, one entry per interval.
#[non_exhaustive]
pub struct FlowChart {
    /// Position of the item in its sequence. Example: `10`.
    pub index: Option<i64>,
    /// Requests that met protection against scanning, blocked or only reported. Example: `0`.
    pub anti_scan_sum: Option<i64>,
    /// Requests that met a basic rule, blocked or only reported. Example: `0`.
    pub waf_sum: Option<i64>,
    /// Requests that met protection against HTTP floods, blocked or only reported. Example: `0`.
    pub cc_sum: Option<i64>,
    /// Requests that met an access rule, blocked or only reported. Example: `0`.
    pub acl_sum: Option<i64>,
    /// How many items or events were counted. Example: `2622`.
    pub count: Option<i64>,
}

response! {
    FlowChart {
        "Index" => index: value,
        "AntiScanSum" => anti_scan_sum: value,
        "WafSum" => waf_sum: value,
        "CcSum" => cc_sum: value,
        "AclSum" => acl_sum: value,
        "Count" => count: value,
    }
}
