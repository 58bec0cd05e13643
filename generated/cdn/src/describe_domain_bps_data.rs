// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainBpsData`, from `cdn/DescribeDomainBpsData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainBpDataModule};

/// Returns the bandwidth of domain names over a period, for a region or carrier if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainBpsDataRequest::new()
///     .domain_name("example.com")
///     .start_time("2020-05-14T09:50:00Z")
///     .end_time("2020-05-14T10:00:00Z");
/// let reply = client.describe_domain_bps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainBpsDataRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2020-05-14T09:50:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2020-05-14T10:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between data points; the longest period that can be asked for depends on it.
    /// Unit: `seconds`. Example: `300`.
    pub interval: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `telecom`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `beijing`.
    pub location_name_en: Option<String>,
}

impl DescribeDomainBpsDataRequest {
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
}

request! {
    DescribeDomainBpsDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
    }
}

impl Operation for DescribeDomainBpsDataRequest {
    type Response = DescribeDomainBpsDataResponse;
    type Error = DescribeDomainBpsDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainBpsData").read_only();
    const ERRORS: &'static [DescribeDomainBpsDataError] = &[
        DescribeDomainBpsDataError::InvalidStartTimeMalformed,
        DescribeDomainBpsDataError::InvalidEndTimeMalformed,
        DescribeDomainBpsDataError::InvalidStartTimeValueNotSupported,
        DescribeDomainBpsDataError::InvalidEndTimeMismatch,
    ];
}

/// Response to [`DescribeDomainBpsDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainBpsDataResponse {
    /// Data rates, one entry for each interval.
    pub bps_data_per_interval: Vec<DomainBpDataModule>,
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-10T20:00Z`.
    pub end_time: Option<Timestamp>,
    /// English name of the carrier that the data is restricted to. Example: `unicom`.
    pub isp_name_en: Option<String>,
    /// English name of the region that the data is restricted to. Example: `beijing`.
    pub location_name_en: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C6CCEC4-6B88-4D4A-93E4-D47B3D92CF8F`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2020-05-14T09:50:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDomainBpsDataResponse {
        "BpsDataPerInterval" => bps_data_per_interval: list("DataModule"),
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "IspNameEn" => isp_name_en: value,
        "LocationNameEn" => location_name_en: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// Errors that the documentation of [`DescribeDomainBpsDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
pub type DescribeDomainBpsDataError = super::DocumentedError;
