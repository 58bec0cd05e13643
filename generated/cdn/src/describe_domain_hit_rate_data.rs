// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainHitRateData`, from `cdn/DescribeDomainHitRateData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainHitRateDataModule, OnOff};

/// Returns the share of bytes served from cache, over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainHitRateDataRequest::new()
///     .domain_name("example.com")
///     .start_time("2019-12-30T08:00:00Z")
///     .end_time("2019-12-30T08:10:00Z");
/// let reply = client.describe_domain_hit_rate_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainHitRateDataRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2019-12-30T08:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-12-30T08:10:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between data points; the longest period that can be asked for depends on it.
    /// Unit: `seconds`. Example: `300`.
    pub interval: Option<String>,
    /// Whether a fitting interval between data points is worked out from the period, in place of
    /// `Interval`. Default: `on`. Example: `on`.
    pub time_merge: Option<Open<OnOff>>,
}

impl DescribeDomainHitRateDataRequest {
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
    /// Sets `TimeMerge`.
    pub fn time_merge(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.time_merge = Some(value.into());
        self
    }
}

request! {
    DescribeDomainHitRateDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "TimeMerge" => time_merge: query,
    }
}

impl Operation for DescribeDomainHitRateDataRequest {
    type Response = DescribeDomainHitRateDataResponse;
    type Error = DescribeDomainHitRateDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainHitRateData")
        .read_only();
    const ERRORS: &'static [DescribeDomainHitRateDataError] = &[
        DescribeDomainHitRateDataError::MissingTimeParameter,
        DescribeDomainHitRateDataError::InvalidStartTimeMalformed,
        DescribeDomainHitRateDataError::InvalidEndTimeMalformed,
        DescribeDomainHitRateDataError::InvalidEndTimeMismatch,
        DescribeDomainHitRateDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDomainHitRateDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainHitRateDataResponse {
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-12-30T08:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-12-30T08:10:00Z`.
    pub end_time: Option<Timestamp>,
    /// Byte hit rates, one entry for each interval. Unit: `%`.
    pub hit_rate_interval: Vec<DomainHitRateDataModule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainHitRateDataResponse {
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "HitRateInterval" => hit_rate_interval: list("DataModule"),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeDomainHitRateDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDomainHitRateDataError = super::DocumentedError;
