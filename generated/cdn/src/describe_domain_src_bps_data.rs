// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainSrcBpsData`, from `cdn/DescribeDomainSrcBpsData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainHitRateDataModule};

/// Returns bandwidth between nodes and origin over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainSrcBpsDataRequest::new()
///     .domain_name("test.com")
///     .start_time("2019-12-10T20:00:00Z")
///     .end_time("2019-12-10T20:30:00Z");
/// let reply = client.describe_domain_src_bps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainSrcBpsDataRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2019-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-12-10T20:30:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between data points; the longest period that can be asked for depends on it.
    /// Unit: `seconds`. Example: `300`.
    pub interval: Option<String>,
    /// Area that the data is narrowed down to, by its English name.
    pub location_name_en: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name.
    pub isp_name_en: Option<String>,
}

impl DescribeDomainSrcBpsDataRequest {
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
    /// Sets `LocationNameEn`.
    pub fn location_name_en(mut self, value: impl Into<String>) -> Self {
        self.location_name_en = Some(value.into());
        self
    }
    /// Sets `IspNameEn`.
    pub fn isp_name_en(mut self, value: impl Into<String>) -> Self {
        self.isp_name_en = Some(value.into());
        self
    }
}

request! {
    DescribeDomainSrcBpsDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "LocationNameEn" => location_name_en: query,
        "IspNameEn" => isp_name_en: query,
    }
}

impl Operation for DescribeDomainSrcBpsDataRequest {
    type Response = DescribeDomainSrcBpsDataResponse;
    type Error = DescribeDomainSrcBpsDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainSrcBpsData").read_only();
    const ERRORS: &'static [DescribeDomainSrcBpsDataError] = &[
        DescribeDomainSrcBpsDataError::MissingParameter,
        DescribeDomainSrcBpsDataError::InvalidStartTimeMalformed,
        DescribeDomainSrcBpsDataError::InvalidEndTimeMalformed,
        DescribeDomainSrcBpsDataError::InvalidEndTimeMismatch,
        DescribeDomainSrcBpsDataError::InvalidStartTimeValueNotSupported,
        DescribeDomainSrcBpsDataError::InvalidDomainNameOverlimit,
        DescribeDomainSrcBpsDataError::InvalidIntervalMalformed,
    ];
}

/// Response to [`DescribeDomainSrcBpsDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainSrcBpsDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `yourdomain.com`.
    pub domain_name: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-12-10T20:30:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// Bandwidth of requests to the origin, one entry for each interval.
    pub src_bps_data_per_interval: Vec<DomainHitRateDataModule>,
}

response! {
    DescribeDomainSrcBpsDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "SrcBpsDataPerInterval" => src_bps_data_per_interval: list("DataModule"),
    }
}

/// Errors that the documentation of [`DescribeDomainSrcBpsDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidDomainNameOverlimit`](super::DocumentedError::InvalidDomainNameOverlimit)
/// - [`InvalidIntervalMalformed`](super::DocumentedError::InvalidIntervalMalformed)
pub type DescribeDomainSrcBpsDataError = super::DocumentedError;
