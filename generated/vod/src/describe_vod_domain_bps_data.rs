// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainBpsData`, from `vod/DescribeVodDomainBpsData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{VodDomainBpDataModule};

/// Shows bandwidth of domain names for up to 366 days back, in steps of five minutes or more.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainBpsDataRequest::new();
/// let reply = client.describe_vod_domain_bps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainBpsDataRequest {
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2015-12-10T13:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2015-12-10T14:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time from one run, check or data point to the next.
    /// Unit: `seconds`. Default: `300`. Example: `300`.
    pub interval: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `Alibaba`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `cn-shanghai`.
    pub location_name_en: Option<String>,
}

impl DescribeVodDomainBpsDataRequest {
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
    DescribeVodDomainBpsDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
    }
}

impl Operation for DescribeVodDomainBpsDataRequest {
    type Response = DescribeVodDomainBpsDataResponse;
    type Error = DescribeVodDomainBpsDataError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainBpsData").read_only();
    const ERRORS: &'static [DescribeVodDomainBpsDataError] = &[
        DescribeVodDomainBpsDataError::InvalidStartTimeMalformed,
        DescribeVodDomainBpsDataError::InvalidEndTimeMalformed,
        DescribeVodDomainBpsDataError::InvalidStartTimeValueNotSupported,
        DescribeVodDomainBpsDataError::InvalidEndTimeMismatch,
        DescribeVodDomainBpsDataError::InvalidIspNameEn,
        DescribeVodDomainBpsDataError::InvalidLocationNameEn,
    ];
}

/// Response to [`DescribeVodDomainBpsDataRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainBpsDataResponse {
    /// Data rates, one entry for each interval.
    pub bps_data_per_interval: Vec<VodDomainBpDataModule>,
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-10T14:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// English name of the carrier that the data is restricted to. Example: `Alibaba`.
    pub isp_name_en: Option<String>,
    /// English name of the region that the data is restricted to. Example: `cn-shanghai`.
    pub location_name_en: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C6CCEC4-6B88-4D4A-****-D47B3D92CF8F`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-10T13:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeVodDomainBpsDataResponse {
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

/// Errors that the documentation of [`DescribeVodDomainBpsDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidIspNameEn`](super::DocumentedError::InvalidIspNameEn)
/// - [`InvalidLocationNameEn`](super::DocumentedError::InvalidLocationNameEn)
pub type DescribeVodDomainBpsDataError = super::DocumentedError;
