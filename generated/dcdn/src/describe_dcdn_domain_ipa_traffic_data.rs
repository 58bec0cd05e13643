// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainIpaTrafficData`, from `dcdn/DescribeDcdnDomainIpaTrafficData.md`.

use alicloud_runtime::codegen::*;

/// Returns traffic of Layer 4 (IPA) acceleration, for at most the last 90 days.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainIpaTrafficDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2017-12-10T21:00:00Z")
///     .start_time("2017-12-10T20:00:00Z");
/// let reply = client.describe_dcdn_domain_ipa_traffic_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaTrafficDataRequest {
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Whether intervals without data are filled with zeros. Example: `false`.
    pub fix_time_gap: Option<String>,
    /// Time from one run, check or data point to the next. Example: `300`.
    pub interval: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `unicom`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `beijing`.
    pub location_name_en: Option<String>,
    /// Beginning of the period to look at. Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Whether a fitting interval between data points is worked out from the period, in place of
    /// `Interval`. Example: `1`.
    pub time_merge: Option<String>,
}

impl DescribeDcdnDomainIpaTrafficDataRequest {
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
    /// Sets `FixTimeGap`.
    pub fn fix_time_gap(mut self, value: impl Into<String>) -> Self {
        self.fix_time_gap = Some(value.into());
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
    /// Sets `TimeMerge`.
    pub fn time_merge(mut self, value: impl Into<String>) -> Self {
        self.time_merge = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnDomainIpaTrafficDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "FixTimeGap" => fix_time_gap: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "StartTime" => start_time: query,
        "TimeMerge" => time_merge: query,
    }
}

impl Operation for DescribeDcdnDomainIpaTrafficDataRequest {
    type Response = DescribeDcdnDomainIpaTrafficDataResponse;
    type Error = DescribeDcdnDomainIpaTrafficDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainIpaTrafficData")
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainIpaTrafficDataError] = &[
        DescribeDcdnDomainIpaTrafficDataError::MissingTimeParameter,
        DescribeDcdnDomainIpaTrafficDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainIpaTrafficDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainIpaTrafficDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainIpaTrafficDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainIpaTrafficDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaTrafficDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B955107D-E658-4E77-B913-E0AC3D31693E`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Time between two of this, or the span in which it holds: traffic data per.
    pub traffic_data_per_interval: Vec<DataModule>,
}

response! {
    DescribeDcdnDomainIpaTrafficDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "TrafficDataPerInterval" => traffic_data_per_interval: list("DataModule"),
    }
}

/// Time between two of this, or the span in which it holds: traffic data per.
#[non_exhaustive]
pub struct DataModule {
    /// Traffic of layer 4 acceleration. Example: `423304182`.
    pub ipa_traffic: Option<f64>,
    /// Moment that the record or data point belongs to. Example: `2017-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    DataModule {
        "IpaTraffic" => ipa_traffic: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainIpaTrafficDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainIpaTrafficDataError = super::DocumentedError;
