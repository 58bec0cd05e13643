// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBandwidthPackagePublicIpMonitorData`, from `vpc/DescribeBandwidthPackagePublicIpMonitorData.md`.

use alicloud_runtime::codegen::*;

/// Reads the traffic figures of one public address in a NAT bandwidth package. Only for accounts
/// that own such legacy packages.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeBandwidthPackagePublicIpMonitorDataRequest::new()
///     .allocation_id(1)
///     .start_time("2014-10-29T23:00:00Z")
///     .end_time("2014-10-30T08:00:00Z");
/// let reply = client.describe_bandwidth_package_public_ip_monitor_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBandwidthPackagePublicIpMonitorDataRequest {
    /// **Required** by the documentation; not checked here. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Public address of the package, by its ID, whose figures to read.
    pub allocation_id: Option<i32>,
    /// **Required.** Start of the stretch to read, in UTC+8. Seconds other than 00 are rounded up to
    /// the next minute.
    pub start_time: Option<String>,
    /// **Required.** End of the stretch to read, in UTC+8. Seconds other than 00 are rounded up to the
    /// next minute.
    pub end_time: Option<String>,
    /// Length of the interval that one record stands for. Unit: `seconds`. Default: `60`.
    pub period: Option<i32>,
}

impl DescribeBandwidthPackagePublicIpMonitorDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AllocationId`, which is required.
    #[inline]
    pub fn allocation_id(mut self, value: i32) -> Self {
        self.allocation_id = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
}

request! {
    DescribeBandwidthPackagePublicIpMonitorDataRequest {
        "RegionId" => region_id: query,
        "AllocationId" => allocation_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Period" => period: query,
    }
}

impl Operation for DescribeBandwidthPackagePublicIpMonitorDataRequest {
    type Response = DescribeBandwidthPackagePublicIpMonitorDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeBandwidthPackagePublicIpMonitorData",
        )
        .required(&["AllocationId", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeBandwidthPackagePublicIpMonitorDataRequest`].
#[non_exhaustive]
pub struct DescribeBandwidthPackagePublicIpMonitorDataResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Traffic figures, one record for each interval.
    pub monitor_datas: Vec<MonitorData>,
}

response! {
    DescribeBandwidthPackagePublicIpMonitorDataResponse {
        "RequestId" => request_id: value,
        "MonitorDatas" => monitor_datas: list("MonitorData"),
    }
}

/// Traffic figures, one record for each interval.
#[non_exhaustive]
pub struct MonitorData {
    /// Inbound traffic of the interval. Example: `122`.
    pub eip_rx: Option<String>,
    /// Outbound traffic of the interval. Example: `343`.
    pub eip_tx: Option<String>,
    /// Traffic of the interval in both directions together. Example: `675`.
    pub eip_flow: Option<String>,
    /// Packets that passed during the interval. Example: `3434`.
    pub eip_packets: Option<String>,
    /// Average bandwidth during the interval: `EipFlow` divided by its length. Example: `10`.
    pub eip_bandwidth: Option<String>,
    /// Moment that the figures belong to. Example: `2010-01-21T09:50:23Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    MonitorData {
        "EipRX" => eip_rx: value,
        "EipTX" => eip_tx: value,
        "EipFlow" => eip_flow: value,
        "EipPackets" => eip_packets: value,
        "EipBandwidth" => eip_bandwidth: value,
        "TimeStamp" => time_stamp: value,
    }
}
