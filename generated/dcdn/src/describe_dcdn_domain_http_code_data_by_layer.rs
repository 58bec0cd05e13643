// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainHttpCodeDataByLayer`, from `dcdn/DescribeDcdnDomainHttpCodeDataByLayer.md`.

use alicloud_runtime::codegen::*;

/// Returns HTTP status code data of domain names, broken down by protocol layer.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainHttpCodeDataByLayerRequest::new();
/// let reply = client.describe_dcdn_domain_http_code_data_by_layer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataByLayerRequest {
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name.
    pub location_name_en: Option<String>,
    /// Network or application protocol by which the data is told apart.
    pub layer: Option<String>,
}

impl DescribeDcdnDomainHttpCodeDataByLayerRequest {
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
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
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
    /// Sets `Layer`.
    pub fn layer(mut self, value: impl Into<String>) -> Self {
        self.layer = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnDomainHttpCodeDataByLayerRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "Layer" => layer: query,
    }
}

impl Operation for DescribeDcdnDomainHttpCodeDataByLayerRequest {
    type Response = DescribeDcdnDomainHttpCodeDataByLayerResponse;
    type Error = DescribeDcdnDomainHttpCodeDataByLayerError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainHttpCodeDataByLayer")
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainHttpCodeDataByLayerError] = &[
        DescribeDcdnDomainHttpCodeDataByLayerError::MissingTimeParameter,
        DescribeDcdnDomainHttpCodeDataByLayerError::InvalidStartTimeMalformed,
        DescribeDcdnDomainHttpCodeDataByLayerError::InvalidEndTimeMalformed,
        DescribeDcdnDomainHttpCodeDataByLayerError::InvalidEndTimeMismatch,
        DescribeDcdnDomainHttpCodeDataByLayerError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainHttpCodeDataByLayerRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataByLayerResponse {
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BEA5625F-8FCF-48F4-851B-CA63946DA664`.
    pub request_id: Option<String>,
    /// Time between two of this, or the span in which it holds: HTTP status code data.
    pub http_code_data_interval: Option<HttpCodeDataInterval>,
}

response! {
    DescribeDcdnDomainHttpCodeDataByLayerResponse {
        "DataInterval" => data_interval: value,
        "RequestId" => request_id: value,
        "HttpCodeDataInterval" => http_code_data_interval: value,
    }
}

/// Time between two of this, or the span in which it holds: HTTP status code data.
#[non_exhaustive]
pub struct HttpCodeDataInterval {
    /// Data points for traffic from the origin, one an interval.
    pub data_module: Vec<DataModule>,
}

response! {
    HttpCodeDataInterval {
        "DataModule" => data_module: list(""),
    }
}

/// Data points for traffic from the origin, one an interval.
#[non_exhaustive]
pub struct DataModule {
    /// Value that belongs to the name or key beside it. Example: `{"200": 10,"206": 100}`.
    pub value: Option<Value>,
    /// Moment that the record or data point belongs to. Example: `2015-12-10T21:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Value that the total has or is given. Example: `110`.
    pub total_value: Option<String>,
}

response! {
    DataModule {
        "Value" => value: value,
        "TimeStamp" => time_stamp: value,
        "TotalValue" => total_value: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainHttpCodeDataByLayerRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainHttpCodeDataByLayerError = super::DocumentedError;
