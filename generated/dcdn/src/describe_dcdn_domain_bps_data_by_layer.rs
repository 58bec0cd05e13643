// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainBpsDataByLayer`, from `dcdn/DescribeDcdnDomainBpsDataByLayer.md`.

use alicloud_runtime::codegen::*;

/// Returns bandwidth data of domain names, broken down by protocol layer.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainBpsDataByLayerRequest::new();
/// let reply = client.describe_dcdn_domain_bps_data_by_layer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsDataByLayerRequest {
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

impl DescribeDcdnDomainBpsDataByLayerRequest {
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
    DescribeDcdnDomainBpsDataByLayerRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "Layer" => layer: query,
    }
}

impl Operation for DescribeDcdnDomainBpsDataByLayerRequest {
    type Response = DescribeDcdnDomainBpsDataByLayerResponse;
    type Error = DescribeDcdnDomainBpsDataByLayerError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainBpsDataByLayer")
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainBpsDataByLayerError] = &[
        DescribeDcdnDomainBpsDataByLayerError::MissingTimeParameter,
        DescribeDcdnDomainBpsDataByLayerError::InvalidStartTimeMalformed,
        DescribeDcdnDomainBpsDataByLayerError::InvalidEndTimeMalformed,
        DescribeDcdnDomainBpsDataByLayerError::InvalidEndTimeMismatch,
        DescribeDcdnDomainBpsDataByLayerError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainBpsDataByLayerRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsDataByLayerResponse {
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BEA5625F-8FCF-48F4-851B-CA63946DA664`.
    pub request_id: Option<String>,
    /// Time between two of this, or the span in which it holds: bps data.
    pub bps_data_interval: Option<BpsDataInterval>,
}

response! {
    DescribeDcdnDomainBpsDataByLayerResponse {
        "DataInterval" => data_interval: value,
        "RequestId" => request_id: value,
        "BpsDataInterval" => bps_data_interval: value,
    }
}

/// Time between two of this, or the span in which it holds: bps data.
#[non_exhaustive]
pub struct BpsDataInterval {
    /// Data points for traffic from the origin, one an interval.
    pub data_module: Vec<DataModule>,
}

response! {
    BpsDataInterval {
        "DataModule" => data_module: list(""),
    }
}

/// Data points for traffic from the origin, one an interval.
#[non_exhaustive]
pub struct DataModule {
    /// Value that belongs to the name or key beside it. Example: `0.56`.
    pub value: Option<String>,
    /// Value that the traffic has or is given. Example: `331`.
    pub traffic_value: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2015-12-10T21:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Value that the dynamic has or is given. Example: `0.34`.
    pub dynamic_value: Option<String>,
    /// Value that the static has or is given. Example: `0.22`.
    pub static_value: Option<String>,
    /// Value that the dynamic traffic has or is given. Example: `200`.
    pub dynamic_traffic_value: Option<String>,
    /// Value that the static traffic has or is given. Example: `131`.
    pub static_traffic_value: Option<String>,
}

response! {
    DataModule {
        "Value" => value: value,
        "TrafficValue" => traffic_value: value,
        "TimeStamp" => time_stamp: value,
        "DynamicValue" => dynamic_value: value,
        "StaticValue" => static_value: value,
        "DynamicTrafficValue" => dynamic_traffic_value: value,
        "StaticTrafficValue" => static_traffic_value: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainBpsDataByLayerRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainBpsDataByLayerError = super::DocumentedError;
