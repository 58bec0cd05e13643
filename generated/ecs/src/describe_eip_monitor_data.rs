// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEipMonitorData`, from `ecs/DescribeEipMonitorData.md`.

use alicloud_runtime::codegen::*;

/// Returns data points of the EIP monitor for a period, at the interval asked for.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeEipMonitorDataRequest::new();
/// let reply = client.describe_eip_monitor_data(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeEipMonitorDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the elastic IP address (EIP).
    pub allocation_id: Option<String>,
    /// **Required.** Beginning of the time range that is asked for.
    pub start_time: Option<String>,
    /// **Required.** End of the time range that is asked for.
    pub end_time: Option<String>,
    /// Length of the subscription, counted in `PeriodUnit`.
    pub period: Option<i32>,
}

impl DescribeEipMonitorDataRequest {
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
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
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
    DescribeEipMonitorDataRequest {
        "RegionId" => region_id: query,
        "AllocationId" => allocation_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Period" => period: query,
    }
}

impl Operation for DescribeEipMonitorDataRequest {
    type Response = DescribeEipMonitorDataResponse;
    type Error = DescribeEipMonitorDataError;
    const INFO: OperationInfo = super::operation("DescribeEipMonitorData")
        .required(&["AllocationId", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
}

/// What [`DescribeEipMonitorDataRequest`] is answered with.
#[non_exhaustive]
pub struct DescribeEipMonitorDataResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// The EIP samples that the call or the answer is about.
    pub eip_monitor_datas: Vec<EipMonitorData>,
}

response! {
    DescribeEipMonitorDataResponse {
        "RequestId" => request_id: value,
        "EipMonitorDatas" => eip_monitor_datas: list("EipMonitorData"),
    }
}

/// The EIP samples that the call or the answer is about.
#[non_exhaustive]
pub struct EipMonitorData {
    /// Outbound traffic of the elastic IP address in the interval.
    pub eip_tx: Option<i32>,
    /// The EIP packets that the call or the answer is about.
    pub eip_packets: Option<i32>,
    /// Data rate that is granted to or used by the EIP.
    pub eip_bandwidth: Option<i32>,
    /// Time that the sample belongs to.
    pub time_stamp: Option<String>,
    /// Traffic through the elastic IP address in the interval, in both directions together.
    pub eip_flow: Option<i32>,
    /// Inbound traffic of the elastic IP address in the interval.
    pub eip_rx: Option<i32>,
}

response! {
    EipMonitorData {
        "EipTX" => eip_tx: value,
        "EipPackets" => eip_packets: value,
        "EipBandwidth" => eip_bandwidth: value,
        "TimeStamp" => time_stamp: value,
        "EipFlow" => eip_flow: value,
        "EipRX" => eip_rx: value,
    }
}

errors! {
    /// Errors that the documentation of [`DescribeEipMonitorDataRequest`] names.
    pub enum DescribeEipMonitorDataError {
        InvalidParameterTooMany = "InvalidParameter.TooMany" ("400"), "", "The answer would be too long; ask for a shorter time or a longer interval.";
        InvalidStartTimeMalformed = "InvalidStartTime.Malformed" ("400"), "", "The beginning of the period is not written in the time format that the operation expects.";
        InvalidEndTimeMalformed = "InvalidEndTime.Malformed" ("400"), "", "The end of the period is not written in the time format that the operation expects.";
        InvalidPeriodValueNotSupported = "InvalidPeriod.ValueNotSupported" ("400"), "", "`Period` is none of the values that the operation accepts.";
        InvalidStartTimeTooEarly = "InvalidStartTime.TooEarly" ("400"), "", "`StartTime` lies further back than data are kept.";
        InvalidAllocationIdNotFound = "InvalidAllocationId.NotFound" ("400"), "", "No elastic IP address has the ID given in `AllocationId`.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        OperationDeniedTooManyDataQueried = "OperationDenied.TooManyDataQueried" ("400"), "", "The answer would be too long; ask for a shorter time or a longer interval.";
        InvalidRegionInstance = "InvalidRegionInstance" ("400"), "", "The instance is not in the region named.";
        InvalidIpInstanceIdNotFound = "InvalidIpInstanceId.NotFound" ("404"), "", "No elastic IP address has this ID.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        ForbiddenRegionNotFound = "Forbidden.RegionNotFound" ("404"), "", "The permission check found no such region or instance.";
    }
}
