// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePortConnsList`, from `ddoscoo/DescribePortConnsList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionId};

/// Returns the port connections of instances as a time series.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribePortConnsListRequest::new()
///     .end_time(1583683200)
///     .instance_ids(["ddoscoo-cn-mp91j1ao****"])
///     .interval(1000)
///     .start_time(1582992000);
/// let reply = client.describe_port_conns_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePortConnsListRequest {
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
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// Keeps what concerns this number. Example: `80`.
    pub port: Option<String>,
}

impl DescribePortConnsListRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}

request! {
    DescribePortConnsListRequest {
        "EndTime" => end_time: query,
        "InstanceIds" => instance_ids: query,
        "Interval" => interval: query,
        "StartTime" => start_time: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Port" => port: query,
    }
}

impl Operation for DescribePortConnsListRequest {
    type Response = DescribePortConnsListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePortConnsList")
        .required(&["EndTime", "InstanceIds", "Interval", "StartTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePortConnsListRequest`].
#[non_exhaustive]
pub struct DescribePortConnsListResponse {
    /// Items of the kind conns that were found or are concerned.
    pub conns_list: Vec<Conn>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E6BF16F-27A9-49BC-AD18-F79B409DE753`.
    pub request_id: Option<String>,
}

response! {
    DescribePortConnsListResponse {
        "ConnsList" => conns_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind conns that were found or are concerned.
#[non_exhaustive]
pub struct Conn {
    /// Number that is given for this: act conns. Example: `2`.
    pub act_conns: Option<i64>,
    /// Number that is given for this: conns. Example: `20`.
    pub conns: Option<i64>,
    /// New connections a second. Example: `0`.
    pub cps: Option<i64>,
    /// Number that is given for this: in act conns. Example: `4`.
    pub in_act_conns: Option<i64>,
    /// Position of the item in its sequence. Example: `0`.
    pub index: Option<i64>,
    /// Moment that the record or the action belongs to. Unit: `seconds`. Example: `1582992000`.
    pub time: Option<i64>,
}

response! {
    Conn {
        "ActConns" => act_conns: value,
        "Conns" => conns: value,
        "Cps" => cps: value,
        "InActConns" => in_act_conns: value,
        "Index" => index: value,
        "Time" => time: value,
    }
}
