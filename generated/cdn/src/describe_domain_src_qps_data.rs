// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainSrcQpsData`, from `cdn/DescribeDomainSrcQpsData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataModule};

/// Returns requests a second to the origin over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainSrcQpsDataRequest::new()
///     .domain_name("example.com")
///     .start_time("2019-11-30T05:33:00Z")
///     .end_time("2019-11-30T05:40:00Z");
/// let reply = client.describe_domain_src_qps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainSrcQpsDataRequest {
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
}

impl DescribeDomainSrcQpsDataRequest {
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
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeDomainSrcQpsDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeDomainSrcQpsDataRequest {
    type Response = DescribeDomainSrcQpsDataResponse;
    type Error = DescribeDomainSrcQpsDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainSrcQpsData").read_only();
    const ERRORS: &'static [DescribeDomainSrcQpsDataError] = &[
        DescribeDomainSrcQpsDataError::MissingParameter,
        DescribeDomainSrcQpsDataError::InvalidStartTimeMalformed,
        DescribeDomainSrcQpsDataError::InvalidEndTimeMalformed,
        DescribeDomainSrcQpsDataError::InvalidEndTimeMismatch,
        DescribeDomainSrcQpsDataError::InvalidStartTimeValueNotSupported,
        DescribeDomainSrcQpsDataError::InvalidDomainNameOverlimit,
        DescribeDomainSrcQpsDataError::InvalidIntervalMalformed,
    ];
}

/// Response to [`DescribeDomainSrcQpsDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainSrcQpsDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7CBCD6AD-B016-42E5-AE0B-B3731DE8F755`.
    pub request_id: Option<String>,
    /// Requests a second to the origin, one entry for each interval.
    pub src_qps_data_per_interval: Vec<DataModule>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-11-30T05:33:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDomainSrcQpsDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "SrcQpsDataPerInterval" => src_qps_data_per_interval: list("DataModule"),
        "StartTime" => start_time: value,
    }
}

/// Errors that the documentation of [`DescribeDomainSrcQpsDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidDomainNameOverlimit`](super::DocumentedError::InvalidDomainNameOverlimit)
/// - [`InvalidIntervalMalformed`](super::DocumentedError::InvalidIntervalMalformed)
pub type DescribeDomainSrcQpsDataError = super::DocumentedError;
