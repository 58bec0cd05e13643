// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTraffic`, from `ddosbgp/DescribeTraffic.md`.

use alicloud_runtime::codegen::*;

/// Shows traffic statistics of one Anti-DDoS Origin instance within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribeTrafficRequest::new()
///     .end_time(1563445054)
///     .interval(1000)
///     .start_time(1560853054);
/// let reply = client.describe_traffic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTrafficRequest {
    /// End of the period to look at. Example: `1563445054`.
    pub end_time: Option<i32>,
    /// Time from one run, check or data point to the next. Unit: `seconds`. Example: `1000`.
    pub interval: Option<i32>,
    /// **Required.** Beginning of the period to look at. Example: `1560853054`.
    pub start_time: Option<i32>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddosbgp-cn-*****`.
    pub instance_id: Option<String>,
    /// IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `test`.
    pub resource_group_id: Option<String>,
    /// Address block to look at.
    pub ipnet: Option<String>,
    /// Which kind of flow it is or is to be.
    pub flow_type: Option<Open<FlowType>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeTrafficRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i32) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i32) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Ipnet`.
    pub fn ipnet(mut self, value: impl Into<String>) -> Self {
        self.ipnet = Some(value.into());
        self
    }
    /// Sets `FlowType`.
    pub fn flow_type(mut self, value: impl Into<Open<FlowType>>) -> Self {
        self.flow_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeTrafficRequest {
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "StartTime" => start_time: query,
        "InstanceId" => instance_id: query,
        "Ip" => ip: query,
        "ResourceGroupId" => resource_group_id: query,
        "Ipnet" => ipnet: query,
        "FlowType" => flow_type: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeTrafficRequest {
    type Response = DescribeTrafficResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeTraffic")
        .required(&["StartTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeTrafficRequest`].
#[non_exhaustive]
pub struct DescribeTrafficResponse {
    /// Items of the kind flow that were found or are concerned.
    pub flow_list: Vec<FlowList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6A507DC8-F657-4C13-84E2-D1D1B9400753`.
    pub request_id: Option<String>,
}

response! {
    DescribeTrafficResponse {
        "FlowList" => flow_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind flow that were found or are concerned.
#[non_exhaustive]
pub struct FlowList {
    /// Which kind of flow it is or is to be. Example: `max`.
    pub flow_type: Option<String>,
    /// Data rate, in Kbit/s. Example: `8`.
    pub kbps: Option<i32>,
    /// Name that people know the item by. Example: `73765106-54e7-11e9-aab0-d89d67182200`.
    pub name: Option<String>,
    /// Packets a second. Unit: `pps`. Example: `9`.
    pub pps: Option<i32>,
    /// Moment that the record or the action belongs to. Example: `1560857000`.
    pub time: Option<i32>,
    /// Packets a second of this: attack. Example: `0`.
    pub attack_pps: Option<i64>,
    /// Data rate of the attack. Example: `0`.
    pub attack_bps: Option<i64>,
}

response! {
    FlowList {
        "FlowType" => flow_type: value,
        "Kbps" => kbps: value,
        "Name" => name: value,
        "Pps" => pps: value,
        "Time" => time: value,
        "AttackPps" => attack_pps: value,
        "AttackBps" => attack_bps: value,
    }
}

values! {
    /// Which kind of flow it is or is to be.
    pub enum FlowType {
        /// Peak and average.
        All = "all",
        /// Average of each interval.
        Avg = "avg",
        /// Peak of each interval.
        Max = "max",
    }
}
