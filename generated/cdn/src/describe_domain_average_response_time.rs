// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainAverageResponseTime`, from `cdn/DescribeDomainAverageResponseTime.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataModule};

/// Returns average response times of domain names over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainAverageResponseTimeRequest::new()
///     .domain_name("example.com")
///     .start_time("2019-11-30T05:33:00Z")
///     .end_time("2019-11-30T05:40:00Z");
/// let reply = client.describe_domain_average_response_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainAverageResponseTimeRequest {
    /// Whether a fitting interval between data points is worked out from the period, in place of
    /// `Interval`. Example: `1`.
    pub time_merge: Option<String>,
    /// Set to `dynamic`, it returns response times of dynamic content too; otherwise only static
    /// content counts. Example: `domaintype`.
    pub domain_type: Option<String>,
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2019-11-30T05:33:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between data points; the longest period that can be asked for depends on it.
    /// Unit: `seconds`. Example: `300`.
    pub interval: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `unicom`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `beijing`.
    pub location_name_en: Option<String>,
}

impl DescribeDomainAverageResponseTimeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TimeMerge`.
    pub fn time_merge(mut self, value: impl Into<String>) -> Self {
        self.time_merge = Some(value.into());
        self
    }
    /// Sets `DomainType`.
    pub fn domain_type(mut self, value: impl Into<String>) -> Self {
        self.domain_type = Some(value.into());
        self
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
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `IspNameEn`.
    pub fn isp_name_en(mut self, value: impl Into<String>) -> Self {
        self.isp_name_en = Some(value.into());
        self
    }
    /// Sets `LocationNameEn`.
    pub fn location_name_en(mut self, value: impl Into<String>) -> Self {
        self.location_name_en = Some(value.into());
        self
    }
}

request! {
    DescribeDomainAverageResponseTimeRequest {
        "TimeMerge" => time_merge: query,
        "DomainType" => domain_type: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
    }
}

impl Operation for DescribeDomainAverageResponseTimeRequest {
    type Response = DescribeDomainAverageResponseTimeResponse;
    type Error = DescribeDomainAverageResponseTimeError;
    const INFO: OperationInfo = super::operation("DescribeDomainAverageResponseTime")
        .read_only();
    const ERRORS: &'static [DescribeDomainAverageResponseTimeError] = &[
        DescribeDomainAverageResponseTimeError::InvalidStartTimeMalformed,
        DescribeDomainAverageResponseTimeError::InvalidEndTimeMalformed,
        DescribeDomainAverageResponseTimeError::InvalidStartTimeValueNotSupported,
        DescribeDomainAverageResponseTimeError::InvalidEndTimeMismatch,
        DescribeDomainAverageResponseTimeError::InvalidIspParameter,
    ];
}

/// Response to [`DescribeDomainAverageResponseTimeRequest`].
#[non_exhaustive]
pub struct DescribeDomainAverageResponseTimeResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-11-30T05:33:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C6CCEC4-6B88-4D4A-93E4-D47B3D92CF8F`.
    pub request_id: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// Average response times, one entry for each interval.
    pub avg_rt_per_interval: Vec<DataModule>,
}

response! {
    DescribeDomainAverageResponseTimeResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "AvgRTPerInterval" => avg_rt_per_interval: list("DataModule"),
    }
}

/// Errors that the documentation of [`DescribeDomainAverageResponseTimeRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidIspParameter`](super::DocumentedError::InvalidIspParameter)
pub type DescribeDomainAverageResponseTimeError = super::DocumentedError;
