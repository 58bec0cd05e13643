// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainRealTimeSrcBpsData`, from `cdn/DescribeDomainRealTimeSrcBpsData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataModule};

/// Returns recent bandwidth between nodes and origin.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainRealTimeSrcBpsDataRequest::new()
///     .domain_name("example.com")
///     .start_time("2019-12-10T20:00:00Z")
///     .end_time("2019-12-10T20:01:00Z");
/// let reply = client.describe_domain_real_time_src_bps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcBpsDataRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2019-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-12-10T20:01:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeDomainRealTimeSrcBpsDataRequest {
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
    DescribeDomainRealTimeSrcBpsDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDomainRealTimeSrcBpsDataRequest {
    type Response = DescribeDomainRealTimeSrcBpsDataResponse;
    type Error = DescribeDomainRealTimeSrcBpsDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainRealTimeSrcBpsData")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDomainRealTimeSrcBpsDataError] = &[
        DescribeDomainRealTimeSrcBpsDataError::MissingTimeParameter,
        DescribeDomainRealTimeSrcBpsDataError::InvalidStartTimeMalformed,
        DescribeDomainRealTimeSrcBpsDataError::InvalidEndTimeMalformed,
        DescribeDomainRealTimeSrcBpsDataError::InvalidEndTimeMismatch,
        DescribeDomainRealTimeSrcBpsDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDomainRealTimeSrcBpsDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcBpsDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-12-10T20:01:00Z`.
    pub end_time: Option<Timestamp>,
    /// Bandwidth of requests to the origin, one entry for each interval.
    pub real_time_src_bps_data_per_interval: Vec<DataModule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7CBCD6AD-B016-42E5-AE0B-B3731DE8F755`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDomainRealTimeSrcBpsDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RealTimeSrcBpsDataPerInterval" => real_time_src_bps_data_per_interval: list("DataModule"),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// Errors that the documentation of [`DescribeDomainRealTimeSrcBpsDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDomainRealTimeSrcBpsDataError = super::DocumentedError;
