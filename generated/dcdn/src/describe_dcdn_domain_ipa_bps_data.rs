// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainIpaBpsData`, from `dcdn/DescribeDcdnDomainIpaBpsData.md`.

use alicloud_runtime::codegen::*;

/// Returns bandwidth of Layer 4 (IPA) acceleration, for at most the last 90 days.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainIpaBpsDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2017-12-10T21:00:00Z")
///     .start_time("2017-12-10T20:00:00Z");
/// let reply = client.describe_dcdn_domain_ipa_bps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaBpsDataRequest {
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Whether intervals without data are filled with zeros. Example: `false`.
    pub fix_time_gap: Option<String>,
    /// Time from one run, check or data point to the next. Example: `300`.
    pub interval: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `Unicom`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `beijing`.
    pub location_name_en: Option<String>,
    /// Beginning of the period to look at. Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Whether a fitting interval between data points is worked out from the period, in place of
    /// `Interval`. Example: `1`.
    pub time_merge: Option<String>,
}

impl DescribeDcdnDomainIpaBpsDataRequest {
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
    DescribeDcdnDomainIpaBpsDataRequest {
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

impl Operation for DescribeDcdnDomainIpaBpsDataRequest {
    type Response = DescribeDcdnDomainIpaBpsDataResponse;
    type Error = DescribeDcdnDomainIpaBpsDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainIpaBpsData")
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainIpaBpsDataError] = &[
        DescribeDcdnDomainIpaBpsDataError::MissingTimeParameter,
        DescribeDcdnDomainIpaBpsDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainIpaBpsDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainIpaBpsDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainIpaBpsDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainIpaBpsDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaBpsDataResponse {
    /// Data rates, one entry for each interval.
    pub bps_data_per_interval: Vec<DataModule>,
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C6CCEC4-6B88-4D4A-93E4-D47B3D92CF8F`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDcdnDomainIpaBpsDataResponse {
        "BpsDataPerInterval" => bps_data_per_interval: list("DataModule"),
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// Data rates, one entry for each interval.
#[non_exhaustive]
pub struct DataModule {
    /// Data rate of the ipa. Unit: `bit/second`. Example: `11288111`.
    pub ipa_bps: Option<f64>,
    /// Moment that the record or data point belongs to. Example: `2017-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    DataModule {
        "IpaBps" => ipa_bps: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainIpaBpsDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainIpaBpsDataError = super::DocumentedError;
