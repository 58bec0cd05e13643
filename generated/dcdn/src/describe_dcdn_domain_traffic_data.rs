// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainTrafficData`, from `dcdn/DescribeDcdnDomainTrafficData.md`.

use alicloud_runtime::codegen::*;

/// Returns traffic monitoring data of accelerated domain names over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainTrafficDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2017-12-10T21:00:00Z")
///     .start_time("2017-12-10T20:00:00Z");
/// let reply = client.describe_dcdn_domain_traffic_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainTrafficDataRequest {
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time from one run, check or data point to the next. Example: `300`.
    pub interval: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `unicom`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `beijing`.
    pub location_name_en: Option<String>,
    /// Beginning of the period to look at. Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainTrafficDataRequest {
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
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnDomainTrafficDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainTrafficDataRequest {
    type Response = DescribeDcdnDomainTrafficDataResponse;
    type Error = DescribeDcdnDomainTrafficDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainTrafficData")
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainTrafficDataError] = &[
        DescribeDcdnDomainTrafficDataError::MissingTimeParameter,
        DescribeDcdnDomainTrafficDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainTrafficDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainTrafficDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainTrafficDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainTrafficDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainTrafficDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `test.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B955107D-E658-4E77-B913-E0AC3D31693E`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Time between two of this, or the span in which it holds: traffic data per.
    pub traffic_data_per_interval: Vec<DataModule>,
}

response! {
    DescribeDcdnDomainTrafficDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "TrafficDataPerInterval" => traffic_data_per_interval: list("DataModule"),
    }
}

/// Time between two of this, or the span in which it holds: traffic data per.
#[non_exhaustive]
pub struct DataModule {
    /// Traffic for dynamic content over HTTP. Example: `0`.
    pub dynamic_http_traffic: Option<f64>,
    /// Traffic for dynamic content over HTTPS. Example: `0`.
    pub dynamic_https_traffic: Option<f64>,
    /// Traffic for static content over HTTP. Example: `123`.
    pub static_http_traffic: Option<f64>,
    /// Traffic for static content over HTTPS. Example: `132`.
    pub static_https_traffic: Option<f64>,
    /// Moment that the record or data point belongs to. Example: `2017-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Amount of data transferred. Example: `0`.
    pub traffic: Option<f64>,
}

response! {
    DataModule {
        "DynamicHttpTraffic" => dynamic_http_traffic: value,
        "DynamicHttpsTraffic" => dynamic_https_traffic: value,
        "StaticHttpTraffic" => static_http_traffic: value,
        "StaticHttpsTraffic" => static_https_traffic: value,
        "TimeStamp" => time_stamp: value,
        "Traffic" => traffic: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainTrafficDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainTrafficDataError = super::DocumentedError;
