// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainRealTimeSrcBpsData`, from `dcdn/DescribeDcdnDomainRealTimeSrcBpsData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataModule};

/// Returns real-time back-to-origin bandwidth of accelerated domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainRealTimeSrcBpsDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2015-12-10T20:01:00Z")
///     .start_time("2015-12-10T20:00:00Z");
/// let reply = client.describe_dcdn_domain_real_time_src_bps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcBpsDataRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2015-12-10T20:01:00Z`.
    pub end_time: Option<Timestamp>,
    /// Beginning of the period to look at. Example: `2015-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainRealTimeSrcBpsDataRequest {
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
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnDomainRealTimeSrcBpsDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainRealTimeSrcBpsDataRequest {
    type Response = DescribeDcdnDomainRealTimeSrcBpsDataResponse;
    type Error = DescribeDcdnDomainRealTimeSrcBpsDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainRealTimeSrcBpsData")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainRealTimeSrcBpsDataError] = &[
        DescribeDcdnDomainRealTimeSrcBpsDataError::MissingTimeParameter,
        DescribeDcdnDomainRealTimeSrcBpsDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainRealTimeSrcBpsDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainRealTimeSrcBpsDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainRealTimeSrcBpsDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainRealTimeSrcBpsDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcBpsDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-10T20:01:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between two of this, or the span in which it holds: real time src bps data per.
    pub real_time_src_bps_data_per_interval: Vec<DataModule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7CBCD6AD-B016-42E5-AE0B-B3731DE8F755`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDcdnDomainRealTimeSrcBpsDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RealTimeSrcBpsDataPerInterval" => real_time_src_bps_data_per_interval: list("DataModule"),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainRealTimeSrcBpsDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainRealTimeSrcBpsDataError = super::DocumentedError;
