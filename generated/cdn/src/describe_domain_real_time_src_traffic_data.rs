// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainRealTimeSrcTrafficData`, from `cdn/DescribeDomainRealTimeSrcTrafficData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataModule};

/// Returns recent traffic between nodes and origin, minute by minute.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainRealTimeSrcTrafficDataRequest::new()
///     .domain_name("example.com")
///     .start_time("2019-12-10T20:00:00Z")
///     .end_time("2019-12-10T20:01:00Z");
/// let reply = client.describe_domain_real_time_src_traffic_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcTrafficDataRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2019-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-12-10T20:01:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeDomainRealTimeSrcTrafficDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
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
}

request! {
    DescribeDomainRealTimeSrcTrafficDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDomainRealTimeSrcTrafficDataRequest {
    type Response = DescribeDomainRealTimeSrcTrafficDataResponse;
    type Error = DescribeDomainRealTimeSrcTrafficDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainRealTimeSrcTrafficData")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDomainRealTimeSrcTrafficDataError] = &[
        DescribeDomainRealTimeSrcTrafficDataError::MissingParameter,
        DescribeDomainRealTimeSrcTrafficDataError::InvalidStartTimeMalformed,
        DescribeDomainRealTimeSrcTrafficDataError::InvalidEndTimeMalformed,
        DescribeDomainRealTimeSrcTrafficDataError::InvalidEndTimeMismatch,
        DescribeDomainRealTimeSrcTrafficDataError::InvalidStartTimeValueNotSupported,
        DescribeDomainRealTimeSrcTrafficDataError::InvalidDomainNameOverlimit,
        DescribeDomainRealTimeSrcTrafficDataError::InvalidIntervalMalformed,
    ];
}

/// Response to [`DescribeDomainRealTimeSrcTrafficDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcTrafficDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `60`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-12-10T20:01:00Z`.
    pub end_time: Option<Timestamp>,
    /// Traffic from the origin, one entry for each interval.
    pub real_time_src_traffic_data_per_interval: Vec<DataModule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A666D44F-19D6-490E-97CF-1A64AB962C57`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDomainRealTimeSrcTrafficDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RealTimeSrcTrafficDataPerInterval" => real_time_src_traffic_data_per_interval: list("DataModule"),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// Errors that the documentation of [`DescribeDomainRealTimeSrcTrafficDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidDomainNameOverlimit`](super::DocumentedError::InvalidDomainNameOverlimit)
/// - [`InvalidIntervalMalformed`](super::DocumentedError::InvalidIntervalMalformed)
pub type DescribeDomainRealTimeSrcTrafficDataError = super::DocumentedError;
