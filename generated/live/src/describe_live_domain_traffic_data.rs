// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainTrafficData`, from `live/DescribeLiveDomainTrafficData.md`.

use alicloud_runtime::codegen::*;

/// Returns the playback traffic of live domains over time, optionally by carrier and location.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainTrafficDataRequest::new();
/// let reply = client.describe_live_domain_traffic_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainTrafficDataRequest {
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
}

impl DescribeLiveDomainTrafficDataRequest {
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
}

request! {
    DescribeLiveDomainTrafficDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
    }
}

impl Operation for DescribeLiveDomainTrafficDataRequest {
    type Response = DescribeLiveDomainTrafficDataResponse;
    type Error = DescribeLiveDomainTrafficDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainTrafficData")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDomainTrafficDataError] = &[
        DescribeLiveDomainTrafficDataError::InvalidStartTimeMalformed,
        DescribeLiveDomainTrafficDataError::InvalidEndTimeMalformed,
        DescribeLiveDomainTrafficDataError::InvalidEndTimeMismatch,
        DescribeLiveDomainTrafficDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeLiveDomainTrafficDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainTrafficDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2017-12-10T15:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-12-10T14:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B955107D-E658-4E77-B913-E0AC3D31693E`.
    pub request_id: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// Time between two of this, or the span in which it holds: traffic data per.
    pub traffic_data_per_interval: Option<TrafficDataPerInterval>,
}

response! {
    DescribeLiveDomainTrafficDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "TrafficDataPerInterval" => traffic_data_per_interval: value,
    }
}

/// Time between two of this, or the span in which it holds: traffic data per.
#[non_exhaustive]
pub struct TrafficDataPerInterval {
    /// The figures of one interval, by kind.
    pub data_module: Vec<DataModule>,
}

response! {
    TrafficDataPerInterval {
        "DataModule" => data_module: list(""),
    }
}

/// The figures of one interval, by kind.
#[non_exhaustive]
pub struct DataModule {
    /// Value that the traffic has or is given. Example: `454680793`.
    pub traffic_value: Option<String>,
    /// Value that the HTTP traffic has or is given. Example: `0`.
    pub http_traffic_value: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2017-12-10T15:00:05Z`.
    pub time_stamp: Option<Timestamp>,
    /// Value that the HTTPS traffic has or is given. Example: `454680793`.
    pub https_traffic_value: Option<String>,
}

response! {
    DataModule {
        "TrafficValue" => traffic_value: value,
        "HttpTrafficValue" => http_traffic_value: value,
        "TimeStamp" => time_stamp: value,
        "HttpsTrafficValue" => https_traffic_value: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDomainTrafficDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeLiveDomainTrafficDataError = super::DocumentedError;
