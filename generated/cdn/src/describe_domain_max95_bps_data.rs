// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainMax95BpsData`, from `cdn/DescribeDomainMax95BpsData.md`.

use alicloud_runtime::codegen::*;

/// Returns the 95th percentile of bandwidth for a day or a month, on which billing may be based.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainMax95BpsDataRequest::new();
/// let reply = client.describe_domain_max95_bps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainMax95BpsDataRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2017-12-21T08:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2017-12-22T08:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Moment, in UTC, for which the data is looked up or exported. Example: `2017-12-21T10:00:00Z`.
    pub time_point: Option<Timestamp>,
    /// Span over which the 95th percentile is taken, a day or a month.
    /// Default: `day`. Example: `month`.
    pub cycle: Option<Open<Cycle>>,
}

impl DescribeDomainMax95BpsDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `TimePoint`.
    pub fn time_point(mut self, value: impl Into<Timestamp>) -> Self {
        self.time_point = Some(value.into());
        self
    }
    /// Sets `Cycle`.
    pub fn cycle(mut self, value: impl Into<Open<Cycle>>) -> Self {
        self.cycle = Some(value.into());
        self
    }
}

request! {
    DescribeDomainMax95BpsDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "TimePoint" => time_point: query,
        "Cycle" => cycle: query,
    }
}

impl Operation for DescribeDomainMax95BpsDataRequest {
    type Response = DescribeDomainMax95BpsDataResponse;
    type Error = DescribeDomainMax95BpsDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainMax95BpsData")
        .read_only();
    const ERRORS: &'static [DescribeDomainMax95BpsDataError] = &[
        DescribeDomainMax95BpsDataError::InvalidStartTimeMalformed,
        DescribeDomainMax95BpsDataError::InvalidEndTimeMalformed,
        DescribeDomainMax95BpsDataError::InvalidStartTimeValueNotSupported,
        DescribeDomainMax95BpsDataError::InvalidDomainNotFound,
        DescribeDomainMax95BpsDataError::InvalidEndTimeMismatch,
        DescribeDomainMax95BpsDataError::InvalidTimePointMalformed,
        DescribeDomainMax95BpsDataError::InvalidTimeSpan,
        DescribeDomainMax95BpsDataError::InvalidTimeMalformed,
    ];
}

/// Response to [`DescribeDomainMax95BpsDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainMax95BpsDataResponse {
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-11T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// 95th percentile of the bandwidth. Example: `16777590.28`.
    pub max95_bps: Option<String>,
    /// 95th percentile bandwidth in the Chinese mainland. Example: `16777590.28`.
    pub domestic_max95_bps: Option<String>,
    /// 95th percentile bandwidth outside the Chinese mainland. Example: `0`.
    pub overseas_max95_bps: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C6CCEC4-6B88-4D4A-93E4-D47B3D92CF8F`.
    pub request_id: Option<String>,
    /// 95th percentile peaks with their times, one entry each.
    pub detail_data: Vec<Max95Detail>,
}

response! {
    DescribeDomainMax95BpsDataResponse {
        "DomainName" => domain_name: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "Max95Bps" => max95_bps: value,
        "DomesticMax95Bps" => domestic_max95_bps: value,
        "OverseasMax95Bps" => overseas_max95_bps: value,
        "RequestId" => request_id: value,
        "DetailData" => detail_data: list("Max95Detail"),
    }
}

/// 95th percentile peaks with their times, one entry each.
#[non_exhaustive]
pub struct Max95Detail {
    /// Start of the interval that the figures are for. Example: `2015-12-11T21:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Part of the world that the figures are for, such as the Chinese mainland. Example: `CN`.
    pub area: Option<String>,
    /// When the bandwidth stood at its 95th percentile. Example: `2015-12-11T21:05:00Z`.
    pub max95_bps_peak_time: Option<Timestamp>,
    /// 95th percentile of the bandwidth. Example: `16777590.28`.
    pub max95_bps: Option<f64>,
}

response! {
    Max95Detail {
        "TimeStamp" => time_stamp: value,
        "Area" => area: value,
        "Max95BpsPeakTime" => max95_bps_peak_time: value,
        "Max95Bps" => max95_bps: value,
    }
}

values! {
    /// Span over which the 95th percentile is taken, a day or a month.
    pub enum Cycle {
        /// The 95th percentile is taken over one day.
        Day = "day",
        /// The 95th percentile is taken over one month.
        Month = "month",
    }
}

/// Errors that the documentation of [`DescribeDomainMax95BpsDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimePointMalformed`](super::DocumentedError::InvalidTimePointMalformed)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
pub type DescribeDomainMax95BpsDataError = super::DocumentedError;
