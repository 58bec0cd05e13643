// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEniMonitorData`, from `ecs/DescribeEniMonitorData.md`.

use alicloud_runtime::codegen::*;

/// Returns traffic and packet figures of a secondary network interface over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeEniMonitorDataRequest::new()
///     .end_time("2018-05-21T12:22:00Z")
///     .instance_id("i-bp1a5zr3u7nq9cx****")
///     .region_id("cn-hangzhou")
///     .start_time("2018-05-21T12:19:00Z")
///     .eni_id("eni-bp19da36d6xdwey****");
/// let reply = client.describe_eni_monitor_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEniMonitorDataRequest {
    /// **Required.** End of the time range that is asked for. Example: `2018-05-21T12:22:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Instance that the secondary network interface is bound to.
    /// Example: `i-bp1a5zr3u7nq9cx****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Beginning of the time range that is asked for. Example: `2018-05-21T12:19:00Z`.
    pub start_time: Option<Timestamp>,
    /// Secondary network interface whose figures are asked for; all secondary ones of the instance when
    /// left out. Example: `eni-bp19da36d6xdwey****`.
    pub eni_id: Option<String>,
    /// Distance between two samples. Unit: `seconds`. Default: `60`. Example: `60`.
    pub period: Option<i32>,
}

impl DescribeEniMonitorDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EniId`.
    pub fn eni_id(mut self, value: impl Into<String>) -> Self {
        self.eni_id = Some(value.into());
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
    DescribeEniMonitorDataRequest {
        "EndTime" => end_time: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EniId" => eni_id: query,
        "Period" => period: query,
    }
}

impl Operation for DescribeEniMonitorDataRequest {
    type Response = DescribeEniMonitorDataResponse;
    type Error = DescribeEniMonitorDataError;
    const INFO: OperationInfo = super::operation("DescribeEniMonitorData")
        .required(&["EndTime", "InstanceId", "RegionId", "StartTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEniMonitorDataError] = &[
        DescribeEniMonitorDataError::InvalidDiskIdNotFound,
        DescribeEniMonitorDataError::InvalidStartTimeMalformed,
        DescribeEniMonitorDataError::InvalidEndTimeMalformed,
        DescribeEniMonitorDataError::InvalidPeriodValueNotSupported,
        DescribeEniMonitorDataError::InvalidStartTimeTooEarly,
        DescribeEniMonitorDataError::InvalidParameterTooManyDataQueried,
        DescribeEniMonitorDataError::Throttling,
        DescribeEniMonitorDataError::InvalidInstanceTypeNotSupportCredit,
        DescribeEniMonitorDataError::InvalidParameterEndTime,
        DescribeEniMonitorDataError::InvalidParamMalformed,
    ];
}

/// Response to [`DescribeEniMonitorDataRequest`].
#[non_exhaustive]
pub struct DescribeEniMonitorDataResponse {
    /// Samples, one entry for each point in time.
    pub monitor_data: Vec<EniMonitorData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
}

response! {
    DescribeEniMonitorDataResponse {
        "MonitorData" => monitor_data: list("EniMonitorData"),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Samples, one entry for each point in time.
#[non_exhaustive]
pub struct EniMonitorData {
    /// How many packets from the internal network the network interface dropped on arrival.
    /// Unit: `packets`. Example: `0`.
    pub drop_packet_rx: Option<String>,
    /// How many packets to the internal network the network interface dropped before sending.
    /// Unit: `packets`. Example: `0`.
    pub drop_packet_tx: Option<String>,
    /// ID of the secondary network interface that the figures belong to.
    /// Example: `eni-bp19da36d6xdwey****`.
    pub eni_id: Option<String>,
    /// Data that the secondary network interface received on the internal network.
    /// Unit: `kbits`. Example: `0`.
    pub intranet_rx: Option<String>,
    /// Data that the secondary network interface sent on the internal network.
    /// Unit: `kbits`. Example: `0`.
    pub intranet_tx: Option<String>,
    /// How many packets the secondary network interface received on the internal network.
    /// Unit: `packets`. Example: `0`.
    pub packet_rx: Option<String>,
    /// How many packets the secondary network interface sent on the internal network.
    /// Unit: `packets`. Example: `0`.
    pub packet_tx: Option<String>,
    /// Time that the sample belongs to. Example: `2018-05-21T03:22:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    EniMonitorData {
        "DropPacketRx" => drop_packet_rx: value,
        "DropPacketTx" => drop_packet_tx: value,
        "EniId" => eni_id: value,
        "IntranetRx" => intranet_rx: value,
        "IntranetTx" => intranet_tx: value,
        "PacketRx" => packet_rx: value,
        "PacketTx" => packet_tx: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeEniMonitorDataRequest`] names.
///
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed), here with HTTP status 403
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed), here with HTTP status 403
/// - [`InvalidPeriodValueNotSupported`](super::DocumentedError::InvalidPeriodValueNotSupported), here with HTTP status 403
/// - [`InvalidStartTimeTooEarly`](super::DocumentedError::InvalidStartTimeTooEarly), here with HTTP status 403
/// - [`InvalidParameterTooManyDataQueried`](super::DocumentedError::InvalidParameterTooManyDataQueried), here with HTTP status 403
/// - [`Throttling`](super::DocumentedError::Throttling), here with HTTP status 403
/// - [`InvalidInstanceTypeNotSupportCredit`](super::DocumentedError::InvalidInstanceTypeNotSupportCredit), here with HTTP status 403
/// - [`InvalidParameterEndTime`](super::DocumentedError::InvalidParameterEndTime), here with HTTP status 403
/// - [`InvalidParamMalformed`](super::DocumentedError::InvalidParamMalformed)
pub type DescribeEniMonitorDataError = super::DocumentedError;
