// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEipMonitorData`, from `vpc/DescribeEipMonitorData.md`.

use alicloud_runtime::codegen::*;

/// Reads traffic figures of an EIP over a stretch of time, at most 30 days back.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeEipMonitorDataRequest::new()
///     .allocation_id("eip-2zeerraiwb7uj6idcfv****")
///     .end_time("2020-01-05T03:05:10Z")
///     .start_time("2020-01-05T01:05:05Z");
/// let reply = client.describe_eip_monitor_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEipMonitorDataRequest {
    /// **Required.** EIP whose figures to read. Example: `eip-2zeerraiwb7uj6idcfv****`.
    pub allocation_id: Option<String>,
    /// **Required.** End of the stretch to read, in UTC; rounded to a whole minute.
    /// Example: `2020-01-05T03:05:10Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Start of the stretch to read, in UTC; rounded to a whole minute.
    /// Example: `2020-01-05T01:05:05Z`.
    pub start_time: Option<Timestamp>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Length of the interval that one record stands for. The longer it is, the fewer records a stretch
    /// yields. Unit: `seconds`. Default: `60`. Example: `60`.
    pub period: Option<i32>,
}

impl DescribeEipMonitorDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AllocationId`, which is required.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    DescribeEipMonitorDataRequest {
        "AllocationId" => allocation_id: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "RegionId" => region_id: query,
        "Period" => period: query,
    }
}

impl Operation for DescribeEipMonitorDataRequest {
    type Response = DescribeEipMonitorDataResponse;
    type Error = DescribeEipMonitorDataError;
    const INFO: OperationInfo = super::operation("DescribeEipMonitorData")
        .required(&["AllocationId", "EndTime", "StartTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEipMonitorDataError] = &[
        DescribeEipMonitorDataError::InvalidIpInstanceIdNotFound,
        DescribeEipMonitorDataError::InvalidInstanceIdNotFound,
        DescribeEipMonitorDataError::InvalidStartTimeMalformed,
        DescribeEipMonitorDataError::InvalidEndTimeMalformed,
        DescribeEipMonitorDataError::InvalidPeriodValueNotSupported,
        DescribeEipMonitorDataError::InvalidStartTimeTooEarly,
        DescribeEipMonitorDataError::InvalidAllocationIdNotFound,
        DescribeEipMonitorDataError::OperationDeniedTooManyDataQueried,
        DescribeEipMonitorDataError::ForbiddenRegionNotFound,
        DescribeEipMonitorDataError::InvalidParameterTooMany,
    ];
}

/// Response to [`DescribeEipMonitorDataRequest`].
#[non_exhaustive]
pub struct DescribeEipMonitorDataResponse {
    /// Traffic figures, one record for each interval.
    pub eip_monitor_datas: Vec<EipMonitorData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C8B26B44-0189-443E-9816-D951F59623A9`.
    pub request_id: Option<String>,
}

response! {
    DescribeEipMonitorDataResponse {
        "EipMonitorDatas" => eip_monitor_datas: list("EipMonitorData"),
        "RequestId" => request_id: value,
    }
}

/// Traffic figures, one record for each interval.
#[non_exhaustive]
pub struct EipMonitorData {
    /// Average bandwidth during the interval: `EipFlow` divided by its length.
    /// Unit: `Byte/s`. Default: `60`. Example: `10`.
    pub eip_bandwidth: Option<i32>,
    /// Traffic of the interval in both directions together. Example: `465`.
    pub eip_flow: Option<i64>,
    /// Packets that passed during the interval. Example: `3434`.
    pub eip_packets: Option<i32>,
    /// Inbound traffic of the interval. Unit: `Byte`. Example: `122`.
    pub eip_rx: Option<i64>,
    /// Outbound traffic of the interval. Unit: `Byte`. Example: `343`.
    pub eip_tx: Option<i64>,
    /// Moment that the figures belong to. Example: `2020-01-21T09:50:23Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    EipMonitorData {
        "EipBandwidth" => eip_bandwidth: value,
        "EipFlow" => eip_flow: value,
        "EipPackets" => eip_packets: value,
        "EipRX" => eip_rx: value,
        "EipTX" => eip_tx: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeEipMonitorDataRequest`] names.
///
/// - [`InvalidIpInstanceIdNotFound`](super::DocumentedError::InvalidIpInstanceIdNotFound)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound), here with HTTP status 404
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidPeriodValueNotSupported`](super::DocumentedError::InvalidPeriodValueNotSupported)
/// - [`InvalidStartTimeTooEarly`](super::DocumentedError::InvalidStartTimeTooEarly)
/// - [`InvalidAllocationIdNotFound`](super::DocumentedError::InvalidAllocationIdNotFound), here with HTTP status 400
/// - [`OperationDeniedTooManyDataQueried`](super::DocumentedError::OperationDeniedTooManyDataQueried)
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
/// - [`InvalidParameterTooMany`](super::DocumentedError::InvalidParameterTooMany)
pub type DescribeEipMonitorDataError = super::DocumentedError;
