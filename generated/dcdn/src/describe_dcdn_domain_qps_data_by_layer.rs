// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainQpsDataByLayer`, from `dcdn/DescribeDcdnDomainQpsDataByLayer.md`.

use alicloud_runtime::codegen::*;

/// Returns queries per second of domain names, broken down by protocol layer.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainQpsDataByLayerRequest::new();
/// let reply = client.describe_dcdn_domain_qps_data_by_layer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataByLayerRequest {
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

impl DescribeDcdnDomainQpsDataByLayerRequest {
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
    DescribeDcdnDomainQpsDataByLayerRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "Layer" => layer: query,
    }
}

impl Operation for DescribeDcdnDomainQpsDataByLayerRequest {
    type Response = DescribeDcdnDomainQpsDataByLayerResponse;
    type Error = DescribeDcdnDomainQpsDataByLayerError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainQpsDataByLayer")
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainQpsDataByLayerError] = &[
        DescribeDcdnDomainQpsDataByLayerError::MissingTimeParameter,
        DescribeDcdnDomainQpsDataByLayerError::InvalidStartTimeMalformed,
        DescribeDcdnDomainQpsDataByLayerError::InvalidEndTimeMalformed,
        DescribeDcdnDomainQpsDataByLayerError::InvalidEndTimeMismatch,
        DescribeDcdnDomainQpsDataByLayerError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainQpsDataByLayerRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataByLayerResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BEA5625F-8FCF-48F4-851B-CA63946DA664`.
    pub request_id: Option<String>,
    /// Network or application protocol by which the data is told apart. Example: `all`.
    pub layer: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// Time between two of this, or the span in which it holds: queries per second data.
    pub qps_data_interval: Option<QpsDataInterval>,
}

response! {
    DescribeDcdnDomainQpsDataByLayerResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "Layer" => layer: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "QpsDataInterval" => qps_data_interval: value,
    }
}

/// Time between two of this, or the span in which it holds: queries per second data.
#[non_exhaustive]
pub struct QpsDataInterval {
    /// Data points for traffic from the origin, one an interval.
    pub data_module: Vec<DataModule>,
}

response! {
    QpsDataInterval {
        "DataModule" => data_module: list(""),
    }
}

/// Data points for traffic from the origin, one an interval.
#[non_exhaustive]
pub struct DataModule {
    /// Value that belongs to the name or key beside it. Example: `0.56`.
    pub value: Option<String>,
    /// Value that the acc has or is given. Example: `56`.
    pub acc_value: Option<String>,
    /// Requests on the Chinese mainland in the interval. Example: `12`.
    pub acc_domestic_value: Option<String>,
    /// Requests per second outside the Chinese mainland. Example: `0.44`.
    pub overseas_value: Option<String>,
    /// Requests outside the Chinese mainland in the interval. Example: `44`.
    pub acc_overseas_value: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2015-12-10T21:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Requests per second on the Chinese mainland. Example: `0.12`.
    pub domestic_value: Option<String>,
}

response! {
    DataModule {
        "Value" => value: value,
        "AccValue" => acc_value: value,
        "AccDomesticValue" => acc_domestic_value: value,
        "OverseasValue" => overseas_value: value,
        "AccOverseasValue" => acc_overseas_value: value,
        "TimeStamp" => time_stamp: value,
        "DomesticValue" => domestic_value: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainQpsDataByLayerRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainQpsDataByLayerError = super::DocumentedError;
