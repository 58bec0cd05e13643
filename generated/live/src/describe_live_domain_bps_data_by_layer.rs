// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainBpsDataByLayer`, from `live/DescribeLiveDomainBpsDataByLayer.md`.

use alicloud_runtime::codegen::*;

/// Returns bandwidth and traffic of domains, broken down by network or application layer protocol.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainBpsDataByLayerRequest::new();
/// let reply = client.describe_live_domain_bps_data_by_layer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainBpsDataByLayerRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain name that the call or the item is about.
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
    /// Which layer to split the bandwidth by: network protocol or application protocol.
    pub layer: Option<String>,
}

impl DescribeLiveDomainBpsDataByLayerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
    DescribeLiveDomainBpsDataByLayerRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "Layer" => layer: query,
    }
}

impl Operation for DescribeLiveDomainBpsDataByLayerRequest {
    type Response = DescribeLiveDomainBpsDataByLayerResponse;
    type Error = DescribeLiveDomainBpsDataByLayerError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainBpsDataByLayer")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDomainBpsDataByLayerError] = &[
        DescribeLiveDomainBpsDataByLayerError::InvalidStartTimeMalformed,
        DescribeLiveDomainBpsDataByLayerError::InvalidEndTimeMalformed,
        DescribeLiveDomainBpsDataByLayerError::InvalidEndTimeMismatch,
        DescribeLiveDomainBpsDataByLayerError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeLiveDomainBpsDataByLayerRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainBpsDataByLayerResponse {
    /// Time between two of this, or the span in which it holds: bps data.
    pub bps_data_interval: Option<BpsDataInterval>,
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BEA5625F-8FCF-48F4-851B-2A48566EA967`.
    pub request_id: Option<String>,
}

response! {
    DescribeLiveDomainBpsDataByLayerResponse {
        "BpsDataInterval" => bps_data_interval: value,
        "DataInterval" => data_interval: value,
        "RequestId" => request_id: value,
    }
}

/// Time between two of this, or the span in which it holds: bps data.
#[non_exhaustive]
pub struct BpsDataInterval {
    /// The figures of one interval, by kind.
    pub data_module: Vec<DataModule>,
}

response! {
    BpsDataInterval {
        "DataModule" => data_module: list(""),
    }
}

/// The figures of one interval, by kind.
#[non_exhaustive]
pub struct DataModule {
    /// Moment that the record or data point belongs to. Example: `2022-03-15T16:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Value that the traffic has or is given. Example: `331`.
    pub traffic_value: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `0.56`.
    pub value: Option<String>,
}

response! {
    DataModule {
        "TimeStamp" => time_stamp: value,
        "TrafficValue" => traffic_value: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDomainBpsDataByLayerRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeLiveDomainBpsDataByLayerError = super::DocumentedError;
