// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainQpsData`, from `dcdn/DescribeDcdnDomainQpsData.md`.

use alicloud_runtime::codegen::*;

/// Returns the queries per second that accelerated domain names receive.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainQpsDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2017-12-10T21:00:00Z")
///     .start_time("2017-12-10T20:00:00Z");
/// let reply = client.describe_dcdn_domain_qps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataRequest {
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

impl DescribeDcdnDomainQpsDataRequest {
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
    DescribeDcdnDomainQpsDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainQpsDataRequest {
    type Response = DescribeDcdnDomainQpsDataResponse;
    type Error = DescribeDcdnDomainQpsDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainQpsData")
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainQpsDataError] = &[
        DescribeDcdnDomainQpsDataError::MissingTimeParameter,
        DescribeDcdnDomainQpsDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainQpsDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainQpsDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainQpsDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainQpsDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `test.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between two of this, or the span in which it holds: queries per second data per.
    pub qps_data_per_interval: Vec<DataModule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BEA5625F-8FCF-48F4-851B-CA63946DA664`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDcdnDomainQpsDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "QpsDataPerInterval" => qps_data_per_interval: list("DataModule"),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// Time between two of this, or the span in which it holds: queries per second data per.
#[non_exhaustive]
pub struct DataModule {
    /// How many requests were counted. Example: `100`.
    pub acc: Option<f64>,
    /// Requests for dynamic content over HTTP. Example: `0`.
    pub dynamic_http_acc: Option<f64>,
    /// Requests a second counted for the dynamic HTTP. Example: `0`.
    pub dynamic_http_qps: Option<f64>,
    /// Requests for dynamic content over HTTPS. Example: `0`.
    pub dynamic_https_acc: Option<f64>,
    /// Requests a second counted for the dynamic HTTPS. Example: `0`.
    pub dynamic_https_qps: Option<f64>,
    /// Requests a second. Example: `0.56`.
    pub qps: Option<f64>,
    /// Requests for static content over HTTP. Example: `0`.
    pub static_http_acc: Option<f64>,
    /// Requests a second counted for the static HTTP. Example: `0`.
    pub static_http_qps: Option<f64>,
    /// Requests for static content over HTTPS. Example: `0`.
    pub static_https_acc: Option<f64>,
    /// Requests a second counted for the static HTTPS. Example: `0`.
    pub static_https_qps: Option<f64>,
    /// Moment that the record or data point belongs to. Example: `2017-12-10T21:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    DataModule {
        "Acc" => acc: value,
        "DynamicHttpAcc" => dynamic_http_acc: value,
        "DynamicHttpQps" => dynamic_http_qps: value,
        "DynamicHttpsAcc" => dynamic_https_acc: value,
        "DynamicHttpsQps" => dynamic_https_qps: value,
        "Qps" => qps: value,
        "StaticHttpAcc" => static_http_acc: value,
        "StaticHttpQps" => static_http_qps: value,
        "StaticHttpsAcc" => static_https_acc: value,
        "StaticHttpsQps" => static_https_qps: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainQpsDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainQpsDataError = super::DocumentedError;
