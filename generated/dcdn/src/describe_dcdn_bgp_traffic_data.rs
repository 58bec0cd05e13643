// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnBgpTrafficData`, from `dcdn/DescribeDcdnBgpTrafficData.md`.

use alicloud_runtime::codegen::*;

/// Returns traffic of BGP acceleration, sampled every five minutes.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnBgpTrafficDataRequest::new();
/// let reply = client.describe_dcdn_bgp_traffic_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnBgpTrafficDataRequest {
    /// Carrier that the traffic or the probe uses.
    pub isp: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeDcdnBgpTrafficDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnBgpTrafficDataRequest {
        "Isp" => isp: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeDcdnBgpTrafficDataRequest {
    type Response = DescribeDcdnBgpTrafficDataResponse;
    type Error = DescribeDcdnBgpTrafficDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnBgpTrafficData")
        .read_only();
    const ERRORS: &'static [DescribeDcdnBgpTrafficDataError] = &[
        DescribeDcdnBgpTrafficDataError::MissingTimeParameter,
        DescribeDcdnBgpTrafficDataError::InvalidStartTimeMalformed,
        DescribeDcdnBgpTrafficDataError::InvalidEndTimeMalformed,
        DescribeDcdnBgpTrafficDataError::InvalidEndTimeMismatch,
        DescribeDcdnBgpTrafficDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnBgpTrafficDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnBgpTrafficDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2018-11-30T00:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2018-11-29T00:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9D3257A-1B7C-414C-90C1-8D07AC47BCAC`.
    pub request_id: Option<String>,
    /// Time between two of this, or the span in which it holds: BGP data.
    pub bgp_data_interval: Vec<BgpDataInterval>,
}

response! {
    DescribeDcdnBgpTrafficDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "BgpDataInterval" => bgp_data_interval: list(""),
    }
}

/// Time between two of this, or the span in which it holds: BGP data.
#[non_exhaustive]
pub struct BgpDataInterval {
    /// Traffic going out. Example: `183`.
    pub out: Option<i64>,
    /// Traffic coming in. Example: `318`.
    pub in_: Option<i64>,
    /// Moment that the record or data point belongs to. Example: `2018-11-29T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    BgpDataInterval {
        "Out" => out: value,
        "In" => in_: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnBgpTrafficDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnBgpTrafficDataError = super::DocumentedError;
