// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainQpsDataByLayer`, from `cdn/DescribeDomainQpsDataByLayer.md`.

use alicloud_runtime::codegen::*;

/// Returns requests a second of domain names over a period, for one protocol.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainQpsDataByLayerRequest::new()
///     .domain_name("example.com")
///     .start_time("2019-11-30T05:33:00Z")
///     .end_time("2019-11-30T05:40:00Z");
/// let reply = client.describe_domain_qps_data_by_layer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainQpsDataByLayerRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2019-11-30T05:33:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between data points; the longest period that can be asked for depends on it.
    /// Unit: `seconds`. Example: `300`.
    pub interval: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `unicom`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `beijing`.
    pub location_name_en: Option<String>,
    /// Network or application protocol by which the data is told apart.
    /// Default: `all`. Example: `all`.
    pub layer: Option<Open<Layer>>,
}

impl DescribeDomainQpsDataByLayerRequest {
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
    pub fn layer(mut self, value: impl Into<Open<Layer>>) -> Self {
        self.layer = Some(value.into());
        self
    }
}

request! {
    DescribeDomainQpsDataByLayerRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "Layer" => layer: query,
    }
}

impl Operation for DescribeDomainQpsDataByLayerRequest {
    type Response = DescribeDomainQpsDataByLayerResponse;
    type Error = DescribeDomainQpsDataByLayerError;
    const INFO: OperationInfo = super::operation("DescribeDomainQpsDataByLayer")
        .read_only();
    const ERRORS: &'static [DescribeDomainQpsDataByLayerError] = &[
        DescribeDomainQpsDataByLayerError::MissingTimeParameter,
        DescribeDomainQpsDataByLayerError::InvalidStartTimeMalformed,
        DescribeDomainQpsDataByLayerError::InvalidEndTimeMalformed,
        DescribeDomainQpsDataByLayerError::InvalidEndTimeMismatch,
        DescribeDomainQpsDataByLayerError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDomainQpsDataByLayerRequest`].
#[non_exhaustive]
pub struct DescribeDomainQpsDataByLayerResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// Network or application protocol by which the data is told apart. Example: `all`.
    pub layer: Option<String>,
    /// Requests a second, one entry for each interval.
    pub qps_data_interval: Vec<DataModule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BEA5625F-8FCF-48F4-851B-CA63946DA664`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-11-30T05:33:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDomainQpsDataByLayerResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "Layer" => layer: value,
        "QpsDataInterval" => qps_data_interval: list("DataModule"),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// Requests a second, one entry for each interval.
#[non_exhaustive]
pub struct DataModule {
    /// Requests counted in the Chinese mainland during the interval. Example: `12`.
    pub acc_domestic_value: Option<String>,
    /// Requests counted outside the Chinese mainland during the interval. Example: `44`.
    pub acc_overseas_value: Option<String>,
    /// Requests counted everywhere during the interval. Example: `56`.
    pub acc_value: Option<String>,
    /// Part of the value measured in the Chinese mainland; empty when a region or carrier was asked
    /// for. Example: `0.12`.
    pub domestic_value: Option<String>,
    /// Part of the value measured outside the Chinese mainland; empty when a region or carrier was
    /// asked for. Example: `0.44`.
    pub overseas_value: Option<String>,
    /// Start of the interval that the figures are for. Example: `2015-12-10T21:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// What was measured in the interval, of the kind that the operation is about. Example: `0.56`.
    pub value: Option<String>,
}

response! {
    DataModule {
        "AccDomesticValue" => acc_domestic_value: value,
        "AccOverseasValue" => acc_overseas_value: value,
        "AccValue" => acc_value: value,
        "DomesticValue" => domestic_value: value,
        "OverseasValue" => overseas_value: value,
        "TimeStamp" => time_stamp: value,
        "Value" => value: value,
    }
}

values! {
    /// Network or application protocol by which the data is told apart.
    pub enum Layer {
        /// Requests of every kind together.
        All = "all",
        /// Requests that arrived over IPv4.
        IPv4 = "IPv4",
        /// Requests that arrived over IPv6.
        IPv6 = "IPv6",
        /// Requests over plain HTTP.
        Http = "http",
        /// Requests over HTTPS.
        Https = "https",
        /// Requests over QUIC.
        Quic = "quic",
    }
}

/// Errors that the documentation of [`DescribeDomainQpsDataByLayerRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDomainQpsDataByLayerError = super::DocumentedError;
