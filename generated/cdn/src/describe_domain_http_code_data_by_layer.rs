// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainHttpCodeDataByLayer`, from `cdn/DescribeDomainHttpCodeDataByLayer.md`.

use alicloud_runtime::codegen::*;

/// Returns HTTP status codes of domain names for one protocol, over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainHttpCodeDataByLayerRequest::new()
///     .domain_name("example.com")
///     .start_time("2015-12-10T20:00:00Z")
///     .end_time("2015-12-10T21:00:00Z");
/// let reply = client.describe_domain_http_code_data_by_layer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataByLayerRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2020-07-05T22:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2020-07-06T22:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between data points; the longest period that can be asked for depends on it.
    /// Unit: `seconds`. Default: `used`. Example: `300`.
    pub interval: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `hangzhou`.
    pub location_name_en: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `telecom`.
    pub isp_name_en: Option<String>,
    /// Network or application protocol by which the data is told apart.
    /// Default: `all`. Example: `all`.
    pub layer: Option<String>,
}

impl DescribeDomainHttpCodeDataByLayerRequest {
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
    /// Sets `LocationNameEn`.
    pub fn location_name_en(mut self, value: impl Into<String>) -> Self {
        self.location_name_en = Some(value.into());
        self
    }
    /// Sets `IspNameEn`.
    pub fn isp_name_en(mut self, value: impl Into<String>) -> Self {
        self.isp_name_en = Some(value.into());
        self
    }
    /// Sets `Layer`.
    pub fn layer(mut self, value: impl Into<String>) -> Self {
        self.layer = Some(value.into());
        self
    }
}

request! {
    DescribeDomainHttpCodeDataByLayerRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "LocationNameEn" => location_name_en: query,
        "IspNameEn" => isp_name_en: query,
        "Layer" => layer: query,
    }
}

impl Operation for DescribeDomainHttpCodeDataByLayerRequest {
    type Response = DescribeDomainHttpCodeDataByLayerResponse;
    type Error = DescribeDomainHttpCodeDataByLayerError;
    const INFO: OperationInfo = super::operation("DescribeDomainHttpCodeDataByLayer")
        .read_only();
    const ERRORS: &'static [DescribeDomainHttpCodeDataByLayerError] = &[
        DescribeDomainHttpCodeDataByLayerError::MissingTimeParameter,
        DescribeDomainHttpCodeDataByLayerError::InvalidStartTimeMalformed,
        DescribeDomainHttpCodeDataByLayerError::InvalidEndTimeMalformed,
        DescribeDomainHttpCodeDataByLayerError::InvalidEndTimeMismatch,
        DescribeDomainHttpCodeDataByLayerError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDomainHttpCodeDataByLayerRequest`].
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataByLayerResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Requests by HTTP status code, one entry for each interval. Unit: `count`.
    pub http_code_data_interval: Vec<DataModule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BEA5625F-8FCF-48F4-851B-CA63946DA664`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainHttpCodeDataByLayerResponse {
        "DataInterval" => data_interval: value,
        "HttpCodeDataInterval" => http_code_data_interval: list("DataModule"),
        "RequestId" => request_id: value,
    }
}

/// Requests by HTTP status code, one entry for each interval.
#[non_exhaustive]
pub struct DataModule {
    /// Start of the interval that the figures are for. Example: `2015-12-10T20:35:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Responses sent in total during the interval. Example: `110`.
    pub total_value: Option<String>,
    /// What was measured in the interval, of the kind that the operation is about.
    /// Example: `"Value": { "200": 10, "206": 100}`.
    pub value: Option<String>,
}

response! {
    DataModule {
        "TimeStamp" => time_stamp: value,
        "TotalValue" => total_value: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`DescribeDomainHttpCodeDataByLayerRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDomainHttpCodeDataByLayerError = super::DocumentedError;
