// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePortMaxConns`, from `ddoscoo/DescribePortMaxConns.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionId};

/// Returns the peak number of connections per IP address and port of instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribePortMaxConnsRequest::new()
///     .end_time(1583683200)
///     .instance_ids(["ddoscoo-cn-mp91j1ao****"])
///     .start_time(1582992000);
/// let reply = client.describe_port_max_conns(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePortMaxConnsRequest {
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
}

impl DescribePortMaxConnsRequest {
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
}

request! {
    DescribePortMaxConnsRequest {
        "EndTime" => end_time: query,
        "InstanceIds" => instance_ids: query,
        "StartTime" => start_time: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribePortMaxConnsRequest {
    type Response = DescribePortMaxConnsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePortMaxConns")
        .required(&["EndTime", "InstanceIds", "StartTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePortMaxConnsRequest`].
#[non_exhaustive]
pub struct DescribePortMaxConnsResponse {
    /// The port max conns that were found or are concerned, one entry each.
    pub port_max_conns: Vec<PortMaxConns>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `08F79110-2AF5-4FA7-998E-7C5E75EACF9C`.
    pub request_id: Option<String>,
}

response! {
    DescribePortMaxConnsResponse {
        "PortMaxConns" => port_max_conns: list(""),
        "RequestId" => request_id: value,
    }
}

/// The port max conns that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PortMaxConns {
    /// New connections a second. Example: `100`.
    pub cps: Option<i64>,
    /// IP address of the host or service concerned. Example: `203.***.***.117`.
    pub ip: Option<String>,
    /// Where the traffic went. Example: `80`.
    pub port: Option<String>,
}

response! {
    PortMaxConns {
        "Cps" => cps: value,
        "Ip" => ip: value,
        "Port" => port: value,
    }
}
