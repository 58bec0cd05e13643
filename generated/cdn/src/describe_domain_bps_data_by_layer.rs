// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainBpsDataByLayer`, from `cdn/DescribeDomainBpsDataByLayer.md`.

use alicloud_runtime::codegen::*;

/// Returns the bandwidth of domain names over a period for one protocol.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainBpsDataByLayerRequest::new()
///     .domain_name("example.com")
///     .start_time("2020-05-06T07:10:00Z")
///     .end_time("2020-05-06T07:20:00Z");
/// let reply = client.describe_domain_bps_data_by_layer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainBpsDataByLayerRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2020-05-06T07:10:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2020-05-06T07:20:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between data points; the longest period that can be asked for depends on it.
    /// Unit: `seconds`. Example: `300`.
    pub interval: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `unicom`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `beijing`.
    pub location_name_en: Option<String>,
    /// Network or application protocol by which the data is told apart.
    /// Default: `all`. Example: `IPv4`.
    pub layer: Option<String>,
}

impl DescribeDomainBpsDataByLayerRequest {
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
    pub fn layer(mut self, value: impl Into<String>) -> Self {
        self.layer = Some(value.into());
        self
    }
}

request! {
    DescribeDomainBpsDataByLayerRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "Layer" => layer: query,
    }
}

impl Operation for DescribeDomainBpsDataByLayerRequest {
    type Response = DescribeDomainBpsDataByLayerResponse;
    type Error = DescribeDomainBpsDataByLayerError;
    const INFO: OperationInfo = super::operation("DescribeDomainBpsDataByLayer")
        .read_only();
    const ERRORS: &'static [DescribeDomainBpsDataByLayerError] = &[
        DescribeDomainBpsDataByLayerError::MissingTimeParameter,
        DescribeDomainBpsDataByLayerError::InvalidStartTimeMalformed,
        DescribeDomainBpsDataByLayerError::InvalidEndTimeMalformed,
        DescribeDomainBpsDataByLayerError::InvalidEndTimeMismatch,
        DescribeDomainBpsDataByLayerError::InvalidStartTimeValueNotSupported,
        DescribeDomainBpsDataByLayerError::InvaildParameter,
    ];
}

/// Response to [`DescribeDomainBpsDataByLayerRequest`].
#[non_exhaustive]
pub struct DescribeDomainBpsDataByLayerResponse {
    /// Bandwidth, one entry for each interval.
    pub bps_data_interval: Vec<DataModule>,
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C565B910-BC3B-467B-9046-2A48566EA967`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainBpsDataByLayerResponse {
        "BpsDataInterval" => bps_data_interval: list("DataModule"),
        "DataInterval" => data_interval: value,
        "RequestId" => request_id: value,
    }
}

/// Bandwidth, one entry for each interval.
#[non_exhaustive]
pub struct DataModule {
    /// Start of the interval that the figures are for. Example: `2020-05-06T07:10:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Amount of data sent during the interval, in bytes. Example: `2838`.
    pub traffic_value: Option<String>,
    /// What was measured in the interval, of the kind that the operation is about.
    /// Unit: `bps`. Example: `75.68`.
    pub value: Option<String>,
}

response! {
    DataModule {
        "TimeStamp" => time_stamp: value,
        "TrafficValue" => traffic_value: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`DescribeDomainBpsDataByLayerRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvaildParameter`](super::DocumentedError::InvaildParameter)
pub type DescribeDomainBpsDataByLayerError = super::DocumentedError;
