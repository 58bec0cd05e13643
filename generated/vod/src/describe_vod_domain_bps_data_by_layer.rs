// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainBpsDataByLayer`, from `vod/DescribeVodDomainBpsDataByLayer.md`.

use alicloud_runtime::codegen::*;

/// Shows bandwidth of accelerated domain names split by protocol.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainBpsDataByLayerRequest::new();
/// let reply = client.describe_vod_domain_bps_data_by_layer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainBpsDataByLayerRequest {
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
    /// Network or application protocol by which the data is told apart.
    pub layer: Option<String>,
}

impl DescribeVodDomainBpsDataByLayerRequest {
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
    DescribeVodDomainBpsDataByLayerRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "Layer" => layer: query,
    }
}

impl Operation for DescribeVodDomainBpsDataByLayerRequest {
    type Response = DescribeVodDomainBpsDataByLayerResponse;
    type Error = DescribeVodDomainBpsDataByLayerError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainBpsDataByLayer")
        .read_only();
    const ERRORS: &'static [DescribeVodDomainBpsDataByLayerError] = &[
        DescribeVodDomainBpsDataByLayerError::InvalidStartTimeMalformed,
        DescribeVodDomainBpsDataByLayerError::InvalidEndTimeMalformed,
        DescribeVodDomainBpsDataByLayerError::InvalidEndTimeMismatch,
        DescribeVodDomainBpsDataByLayerError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeVodDomainBpsDataByLayerRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainBpsDataByLayerResponse {
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// Time between two of this, or the span in which it holds: bps data.
    pub bps_data_interval: Option<BpsDataInterval>,
}

response! {
    DescribeVodDomainBpsDataByLayerResponse {
        "DataInterval" => data_interval: value,
        "RequestId" => request_id: value,
        "BpsDataInterval" => bps_data_interval: value,
    }
}

/// Time between two of this, or the span in which it holds: bps data.
#[non_exhaustive]
pub struct BpsDataInterval {
    /// Figures, one entry for each interval.
    pub data_module: Vec<DataModule>,
}

response! {
    BpsDataInterval {
        "DataModule" => data_module: list(""),
    }
}

/// Figures, one entry for each interval.
#[non_exhaustive]
pub struct DataModule {
    /// Value that belongs to the name or key beside it. Example: `75.33`.
    pub value: Option<f64>,
    /// Value that the traffic has or is given. Example: `1000`.
    pub traffic_value: Option<i64>,
    /// Moment that the record or data point belongs to. Example: `2019-01-23T12:35:12Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    DataModule {
        "Value" => value: value,
        "TrafficValue" => traffic_value: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeVodDomainBpsDataByLayerRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeVodDomainBpsDataByLayerError = super::DocumentedError;
