// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainHitRateData`, from `dcdn/DescribeDcdnDomainHitRateData.md`.

use alicloud_runtime::codegen::*;

/// Returns the byte hit ratio of domain names over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainHitRateDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2018-03-02T15:00:00Z")
///     .start_time("2018-03-02T12:00:00Z");
/// let reply = client.describe_dcdn_domain_hit_rate_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainHitRateDataRequest {
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2018-03-02T15:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time from one run, check or data point to the next. Example: `300`.
    pub interval: Option<String>,
    /// Beginning of the period to look at. Example: `2018-03-02T12:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainHitRateDataRequest {
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
    DescribeDcdnDomainHitRateDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainHitRateDataRequest {
    type Response = DescribeDcdnDomainHitRateDataResponse;
    type Error = DescribeDcdnDomainHitRateDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainHitRateData")
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainHitRateDataError] = &[
        DescribeDcdnDomainHitRateDataError::MissingTimeParameter,
        DescribeDcdnDomainHitRateDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainHitRateDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainHitRateDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainHitRateDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainHitRateDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainHitRateDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `3600`.
    pub data_interval: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2018-03-02T15:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between two of this, or the span in which it holds: hit rate per.
    pub hit_rate_per_interval: Vec<DataModule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4D07ABFE-4737-4834-B1B9-A661308C47B4`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2018-03-02T12:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDcdnDomainHitRateDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "HitRatePerInterval" => hit_rate_per_interval: list("DataModule"),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// Time between two of this, or the span in which it holds: hit rate per.
#[non_exhaustive]
pub struct DataModule {
    /// Rate or share that applies to the byte hit. Example: `0`.
    pub byte_hit_rate: Option<f64>,
    /// Rate or share that applies to the req hit. Example: `0`.
    pub req_hit_rate: Option<f64>,
    /// Moment that the record or data point belongs to. Example: `2018-03-02T13:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    DataModule {
        "ByteHitRate" => byte_hit_rate: value,
        "ReqHitRate" => req_hit_rate: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainHitRateDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainHitRateDataError = super::DocumentedError;
