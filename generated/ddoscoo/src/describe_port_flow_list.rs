// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePortFlowList`, from `ddoscoo/DescribePortFlowList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Region, RegionId};

/// Returns the traffic of instances as a time series, normal and attack.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribePortFlowListRequest::new()
///     .end_time(1583683200)
///     .instance_ids(["ddoscoo-cn-mp91j1ao****"])
///     .interval(1000)
///     .start_time(1582992000);
/// let reply = client.describe_port_flow_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePortFlowListRequest {
    /// **Required.** End of the period to look at. Unit: `seconds`. Example: `1583683200`.
    pub end_time: Option<i64>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 100. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_ids: Vec<String>,
    /// **Required.** Time from one run, check or data point to the next.
    /// Unit: `seconds`. Example: `1000`.
    pub interval: Option<i32>,
    /// **Required.** Beginning of the period to look at. Unit: `seconds`. Example: `1582992000`.
    pub start_time: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
}

impl DescribePortFlowListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Interval`, which is required.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribePortFlowListRequest {
        "EndTime" => end_time: query,
        "InstanceIds" => instance_ids: query,
        "Interval" => interval: query,
        "StartTime" => start_time: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribePortFlowListRequest {
    type Response = DescribePortFlowListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePortFlowList")
        .required(&["EndTime", "InstanceIds", "Interval", "StartTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePortFlowListRequest`].
#[non_exhaustive]
pub struct DescribePortFlowListResponse {
    /// Items of the kind port flow that were found or are concerned.
    pub port_flow_list: Vec<PortFlow>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FFC77501-BDF8-4BC8-9BF5-B295FBC3189B`.
    pub request_id: Option<String>,
}

response! {
    DescribePortFlowListResponse {
        "PortFlowList" => port_flow_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind port flow that were found or are concerned.
#[non_exhaustive]
pub struct PortFlow {
    /// Data rate of the attack. Unit: `bps`. Example: `0`.
    pub attack_bps: Option<i64>,
    /// Packets a second of this: attack. Unit: `pps`. Example: `0`.
    pub attack_pps: Option<i64>,
    /// Data rate of the in. Unit: `bps`. Example: `2176000`.
    pub in_bps: Option<i64>,
    /// Packets a second of this: in. Unit: `pps`. Example: `2934`.
    pub in_pps: Option<i64>,
    /// Position of the item in its sequence. Example: `0`.
    pub index: Option<i64>,
    /// Data rate of the out. Unit: `bps`. Example: `4389`.
    pub out_bps: Option<i64>,
    /// Packets a second of this: out. Unit: `pps`. Example: `5`.
    pub out_pps: Option<i64>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name. Example: `cn`.
    pub region: Option<Open<Region>>,
    /// Moment that the record or the action belongs to. Unit: `seconds`. Example: `1582992000`.
    pub time: Option<i64>,
    /// Data rate of the sla bps drop. Example: `0`.
    pub sla_bps_drop_bps: Option<i64>,
    /// Data rate of the sla pps drop. Example: `0`.
    pub sla_pps_drop_bps: Option<i64>,
    /// Data rate of the sla cps drop. Example: `0`.
    pub sla_cps_drop_bps: Option<i64>,
    /// Data rate of the sla conn drop. Example: `0`.
    pub sla_conn_drop_bps: Option<i64>,
    /// Packets a second of this: sla bps drop. Example: `0`.
    pub sla_bps_drop_pps: Option<i64>,
    /// Packets a second of this: sla pps drop. Example: `0`.
    pub sla_pps_drop_pps: Option<i64>,
    /// Packets a second of this: sla cps drop. Example: `0`.
    pub sla_cps_drop_pps: Option<i64>,
    /// Packets a second of this: sla conn drop. Example: `0`.
    pub sla_conn_drop_pps: Option<i64>,
}

response! {
    PortFlow {
        "AttackBps" => attack_bps: value,
        "AttackPps" => attack_pps: value,
        "InBps" => in_bps: value,
        "InPps" => in_pps: value,
        "Index" => index: value,
        "OutBps" => out_bps: value,
        "OutPps" => out_pps: value,
        "Region" => region: value,
        "Time" => time: value,
        "SlaBpsDropBps" => sla_bps_drop_bps: value,
        "SlaPpsDropBps" => sla_pps_drop_bps: value,
        "SlaCpsDropBps" => sla_cps_drop_bps: value,
        "SlaConnDropBps" => sla_conn_drop_bps: value,
        "SlaBpsDropPps" => sla_bps_drop_pps: value,
        "SlaPpsDropPps" => sla_pps_drop_pps: value,
        "SlaCpsDropPps" => sla_cps_drop_pps: value,
        "SlaConnDropPps" => sla_conn_drop_pps: value,
    }
}
