// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainOriginTrafficData`, from `dcdn/DescribeDcdnDomainOriginTrafficData.md`.

use alicloud_runtime::codegen::*;

/// Returns the traffic that DCDN uses to fetch content from the origin servers.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainOriginTrafficDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2017-12-10T21:00:00Z")
///     .start_time("2017-12-10T20:00:00Z");
/// let reply = client.describe_dcdn_domain_origin_traffic_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginTrafficDataRequest {
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time from one run, check or data point to the next. Example: `300`.
    pub interval: Option<String>,
    /// Beginning of the period to look at. Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainOriginTrafficDataRequest {
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
    DescribeDcdnDomainOriginTrafficDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainOriginTrafficDataRequest {
    type Response = DescribeDcdnDomainOriginTrafficDataResponse;
    type Error = DescribeDcdnDomainOriginTrafficDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainOriginTrafficData")
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainOriginTrafficDataError] = &[
        DescribeDcdnDomainOriginTrafficDataError::MissingTimeParameter,
        DescribeDcdnDomainOriginTrafficDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainOriginTrafficDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainOriginTrafficDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainOriginTrafficDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainOriginTrafficDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginTrafficDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between two of this, or the span in which it holds: origin traffic data per.
    pub origin_traffic_data_per_interval: Vec<DataModule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A666D44F-19D6-490E-97CF-1A64AB962C57`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDcdnDomainOriginTrafficDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "OriginTrafficDataPerInterval" => origin_traffic_data_per_interval: list("DataModule"),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// Time between two of this, or the span in which it holds: origin traffic data per.
#[non_exhaustive]
pub struct DataModule {
    /// Traffic to the origin for dynamic content over HTTP. Example: `1000`.
    pub dynamic_http_origin_traffic: Option<f64>,
    /// Traffic to the origin for dynamic content over HTTPS. Example: `500`.
    pub dynamic_https_origin_traffic: Option<f64>,
    /// Traffic to the origin. Example: `100`.
    pub origin_traffic: Option<f64>,
    /// Traffic to the origin for static content over HTTP. Example: `0`.
    pub static_http_origin_traffic: Option<f64>,
    /// Traffic to the origin for static content over HTTPS. Example: `100`.
    pub static_https_origin_traffic: Option<f64>,
    /// Moment that the record or data point belongs to. Example: `2017-12-10T21:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    DataModule {
        "DynamicHttpOriginTraffic" => dynamic_http_origin_traffic: value,
        "DynamicHttpsOriginTraffic" => dynamic_https_origin_traffic: value,
        "OriginTraffic" => origin_traffic: value,
        "StaticHttpOriginTraffic" => static_http_origin_traffic: value,
        "StaticHttpsOriginTraffic" => static_https_origin_traffic: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainOriginTrafficDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainOriginTrafficDataError = super::DocumentedError;
