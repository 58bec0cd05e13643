// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainSrcTrafficData`, from `cdn/DescribeDomainSrcTrafficData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainHitRateDataModule};

/// Returns traffic between nodes and origin over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainSrcTrafficDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2015-12-10T21:00:00Z")
///     .start_time("2015-12-10T20:00:00Z");
/// let reply = client.describe_domain_src_traffic_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainSrcTrafficDataRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2015-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between data points; the longest period that can be asked for depends on it.
    /// Example: `300`.
    pub interval: Option<String>,
    /// Beginning of the period to look at. Example: `2015-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDomainSrcTrafficDataRequest {
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
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    DescribeDomainSrcTrafficDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDomainSrcTrafficDataRequest {
    type Response = DescribeDomainSrcTrafficDataResponse;
    type Error = DescribeDomainSrcTrafficDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainSrcTrafficData")
        .read_only();
    const ERRORS: &'static [DescribeDomainSrcTrafficDataError] = &[
        DescribeDomainSrcTrafficDataError::MissingParameter,
        DescribeDomainSrcTrafficDataError::InvalidStartTimeMalformed,
        DescribeDomainSrcTrafficDataError::InvalidEndTimeMalformed,
        DescribeDomainSrcTrafficDataError::InvalidEndTimeMismatch,
        DescribeDomainSrcTrafficDataError::InvalidStartTimeValueNotSupported,
        DescribeDomainSrcTrafficDataError::InvalidDomainNameOverlimit,
        DescribeDomainSrcTrafficDataError::InvalidIntervalMalformed,
    ];
}

/// Response to [`DescribeDomainSrcTrafficDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainSrcTrafficDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A666D44F-19D6-490E-97CF-1A64AB962C57`.
    pub request_id: Option<String>,
    /// Traffic from the origin, one entry for each interval.
    pub src_traffic_data_per_interval: Option<SrcTrafficDataPerInterval>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDomainSrcTrafficDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "SrcTrafficDataPerInterval" => src_traffic_data_per_interval: value,
        "StartTime" => start_time: value,
    }
}

/// Traffic from the origin, one entry for each interval.
#[non_exhaustive]
pub struct SrcTrafficDataPerInterval {
    /// Data points for traffic from the origin, one an interval.
    pub data_module: Vec<DomainHitRateDataModule>,
}

response! {
    SrcTrafficDataPerInterval {
        "DataModule" => data_module: list(""),
    }
}

/// Errors that the documentation of [`DescribeDomainSrcTrafficDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidDomainNameOverlimit`](super::DocumentedError::InvalidDomainNameOverlimit)
/// - [`InvalidIntervalMalformed`](super::DocumentedError::InvalidIntervalMalformed)
pub type DescribeDomainSrcTrafficDataError = super::DocumentedError;
