// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainOriginBpsData`, from `dcdn/DescribeDcdnDomainOriginBpsData.md`.

use alicloud_runtime::codegen::*;

/// Returns the bandwidth that DCDN uses to fetch content from the origin servers.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainOriginBpsDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2017-12-10T21:00:00Z")
///     .start_time("2017-12-10T20:00:00Z");
/// let reply = client.describe_dcdn_domain_origin_bps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginBpsDataRequest {
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time from one run, check or data point to the next. Example: `300`.
    pub interval: Option<String>,
    /// Beginning of the period to look at. Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainOriginBpsDataRequest {
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
    DescribeDcdnDomainOriginBpsDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainOriginBpsDataRequest {
    type Response = DescribeDcdnDomainOriginBpsDataResponse;
    type Error = DescribeDcdnDomainOriginBpsDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainOriginBpsData")
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainOriginBpsDataError] = &[
        DescribeDcdnDomainOriginBpsDataError::MissingTimeParameter,
        DescribeDcdnDomainOriginBpsDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainOriginBpsDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainOriginBpsDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainOriginBpsDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainOriginBpsDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginBpsDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between two of this, or the span in which it holds: origin bps data per.
    pub origin_bps_data_per_interval: Vec<DataModule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7CBCD6AD-B016-42E5-AE0B-B3731DE8F755`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDcdnDomainOriginBpsDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "OriginBpsDataPerInterval" => origin_bps_data_per_interval: list("DataModule"),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// Time between two of this, or the span in which it holds: origin bps data per.
#[non_exhaustive]
pub struct DataModule {
    /// Data rate of the dynamic HTTP origin. Example: `100`.
    pub dynamic_http_origin_bps: Option<f64>,
    /// Data rate of the dynamic HTTPS origin. Example: `100`.
    pub dynamic_https_origin_bps: Option<f64>,
    /// Data rate of the origin. Example: `100`.
    pub origin_bps: Option<f64>,
    /// Data rate of the static HTTP origin. Example: `100`.
    pub static_http_origin_bps: Option<f64>,
    /// Data rate of the static HTTPS origin. Example: `100`.
    pub static_https_origin_bps: Option<f64>,
    /// Moment that the record or data point belongs to. Example: `2017-12-10T21:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    DataModule {
        "DynamicHttpOriginBps" => dynamic_http_origin_bps: value,
        "DynamicHttpsOriginBps" => dynamic_https_origin_bps: value,
        "OriginBps" => origin_bps: value,
        "StaticHttpOriginBps" => static_http_origin_bps: value,
        "StaticHttpsOriginBps" => static_https_origin_bps: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainOriginBpsDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainOriginBpsDataError = super::DocumentedError;
