// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePortConnsCount`, from `ddoscoo/DescribePortConnsCount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionId};

/// Returns connection totals of instances' ports: new, active, inactive, and concurrent.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribePortConnsCountRequest::new()
///     .end_time(1583683200)
///     .instance_ids(["ddoscoo-cn-mp91j1ao****"])
///     .start_time(1582992000);
/// let reply = client.describe_port_conns_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePortConnsCountRequest {
    /// **Required.** End of the period to look at. Unit: `seconds`. Example: `1583683200`.
    pub end_time: Option<i64>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 100. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_ids: Vec<String>,
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

impl DescribePortConnsCountRequest {
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
    DescribePortConnsCountRequest {
        "EndTime" => end_time: query,
        "InstanceIds" => instance_ids: query,
        "StartTime" => start_time: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Port" => port: query,
    }
}

impl Operation for DescribePortConnsCountRequest {
    type Response = DescribePortConnsCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePortConnsCount")
        .required(&["EndTime", "InstanceIds", "StartTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePortConnsCountRequest`].
#[non_exhaustive]
pub struct DescribePortConnsCountResponse {
    /// Number that is given for this: act conns. Example: `159`.
    pub act_conns: Option<i64>,
    /// Number that is given for this: conns. Example: `46340`.
    pub conns: Option<i64>,
    /// New connections a second. Example: `0`.
    pub cps: Option<i64>,
    /// Number that is given for this: in act conns. Example: `121`.
    pub in_act_conns: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `48859E14-A9FB-4100-99FF-AAB75CA46776`.
    pub request_id: Option<String>,
}

response! {
    DescribePortConnsCountResponse {
        "ActConns" => act_conns: value,
        "Conns" => conns: value,
        "Cps" => cps: value,
        "InActConns" => in_act_conns: value,
        "RequestId" => request_id: value,
    }
}
