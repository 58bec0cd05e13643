// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFlowChart`, from `waf-openapi_2021_10_01/DescribeFlowChart.md`.

use alicloud_runtime::codegen::*;

/// Charts requests over time together with those that each kind of protection blocked or reported.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeFlowChartRequest::new()
///     .start_timestamp("...")
///     .interval("...")
///     .instance_id("...");
/// let reply = client.describe_flow_chart(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFlowChartRequest {
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

impl DescribeFlowChartRequest {
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
    DescribeFlowChartRequest {
        "StartTimestamp" => start_timestamp: query,
        "EndTimestamp" => end_timestamp: query,
        "Interval" => interval: query,
        "Resource" => resource: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeFlowChartRequest {
    type Response = DescribeFlowChartResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFlowChart")
        .required(&["StartTimestamp", "Interval", "InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFlowChartRequest`].
#[non_exhaustive]
pub struct DescribeFlowChartResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BFA71416-670E-585D-AAE6-E7BBEE248FAB`.
    pub request_id: Option<String>,
    /// Request figures, one entry per interval.
    pub flow_chart: Vec<FlowChart>,
}

response! {
    DescribeFlowChartResponse {
        "RequestId" => request_id: value,
        "FlowChart" => flow_chart: list(""),
    }
}

/// Request figures, one entry per interval.
#[non_exhaustive]
pub struct FlowChart {
    /// Position of the item in its sequence. Example: `10`.
    pub index: Option<i64>,
    /// Requests that protection against scanning blocked. Example: `0`.
    pub anti_scan_block_sum: Option<i64>,
    /// Requests that protection against scanning reported without blocking. Example: `0`.
    pub antiscan_reports_sum: Option<i64>,
    /// Requests that bot management blocked. Example: `0`.
    pub antibot_block_sum: Option<i64>,
    /// Requests that bot management reported without blocking. Example: `0`.
    pub antibot_report_sum: Option<String>,
    /// Requests that the basic rules blocked. Example: `0`.
    pub waf_block_sum: Option<i64>,
    /// Requests that the basic rules reported without blocking. Example: `0`.
    pub waf_report_sum: Option<String>,
    /// Requests that the address blacklist blocked. Example: `0`.
    pub blacklist_block_sum: Option<String>,
    /// Requests that the address blacklist reported without blocking. Example: `0`.
    pub blacklist_reports_sum: Option<i64>,
    /// Requests that rate rules of the user blocked. Example: `0`.
    pub cc_custom_block_sum: Option<i64>,
    /// Requests that rate rules of the user reported without blocking. Example: `0`.
    pub cc_custom_reports_sum: Option<i64>,
    /// How many bytes this is: in. Example: `121645464`.
    pub in_bytes: Option<i64>,
    /// Largest value, allowed or found, of this: pv. Example: `2932`.
    pub max_pv: Option<i64>,
    /// How many items or events were counted. Example: `2932`.
    pub count: Option<i64>,
    /// How many bytes this is: out. Example: `1200540464`.
    pub out_bytes: Option<i64>,
    /// Requests that access rules of the user blocked. Example: `0`.
    pub acl_custom_block_sum: Option<i64>,
    /// Requests that access rules of the user reported without blocking. Example: `0`.
    pub acl_custom_reports_sum: Option<i64>,
    /// Requests that built-in protection against HTTP floods reported without blocking. Example: `0`.
    pub cc_system_reports_sum: Option<i64>,
    /// Requests that built-in protection against HTTP floods blocked. Example: `0`.
    pub cc_system_blocks_sum: Option<i64>,
    /// Requests reported, not blocked, by the region they came from. Example: `0`.
    pub region_block_reports_sum: Option<i64>,
    /// Requests blocked by the region they came from. Example: `0`.
    pub region_block_blocks_sum: Option<i64>,
    /// How many there are of this: robot. Example: `1110`.
    pub robot_count: Option<i64>,
    /// Requests that limits on peak traffic blocked. Example: `0`.
    pub ratelimit_block_sum: Option<i64>,
    /// Requests that limits on peak traffic reported without blocking. Example: `0`.
    pub ratelimit_report_sum: Option<i64>,
}

response! {
    FlowChart {
        "Index" => index: value,
        "AntiScanBlockSum" => anti_scan_block_sum: value,
        "AntiscanReportsSum" => antiscan_reports_sum: value,
        "AntibotBlockSum" => antibot_block_sum: value,
        "AntibotReportSum" => antibot_report_sum: value,
        "WafBlockSum" => waf_block_sum: value,
        "WafReportSum" => waf_report_sum: value,
        "BlacklistBlockSum" => blacklist_block_sum: value,
        "BlacklistReportsSum" => blacklist_reports_sum: value,
        "CcCustomBlockSum" => cc_custom_block_sum: value,
        "CcCustomReportsSum" => cc_custom_reports_sum: value,
        "InBytes" => in_bytes: value,
        "MaxPv" => max_pv: value,
        "Count" => count: value,
        "OutBytes" => out_bytes: value,
        "AclCustomBlockSum" => acl_custom_block_sum: value,
        "AclCustomReportsSum" => acl_custom_reports_sum: value,
        "CcSystemReportsSum" => cc_system_reports_sum: value,
        "CcSystemBlocksSum" => cc_system_blocks_sum: value,
        "RegionBlockReportsSum" => region_block_reports_sum: value,
        "RegionBlockBlocksSum" => region_block_blocks_sum: value,
        "RobotCount" => robot_count: value,
        "RatelimitBlockSum" => ratelimit_block_sum: value,
        "RatelimitReportSum" => ratelimit_report_sum: value,
    }
}
