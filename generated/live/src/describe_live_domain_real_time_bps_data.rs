// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainRealTimeBpsData`, from `live/DescribeLiveDomainRealTimeBpsData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataModule, DataPerInterval};

/// Returns the bandwidth of domains minute by minute, optionally by carrier and location.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainRealTimeBpsDataRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_domain_real_time_bps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeBpsDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name.
    pub location_name_en: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeLiveDomainRealTimeBpsDataRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDomainRealTimeBpsDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveDomainRealTimeBpsDataRequest {
    type Response = DescribeLiveDomainRealTimeBpsDataResponse;
    type Error = DescribeLiveDomainRealTimeBpsDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainRealTimeBpsData")
        .method("GET")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDomainRealTimeBpsDataError] = &[
        DescribeLiveDomainRealTimeBpsDataError::InvalidTimeMalformed,
        DescribeLiveDomainRealTimeBpsDataError::InvalidDomainNameMalformed,
    ];
}

/// Response to [`DescribeLiveDomainRealTimeBpsDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeBpsDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-11-30T05:33:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC858082-736F-4A25-867B-E5B67C85ACF7`.
    pub request_id: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com,example.aliyundoc.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Example: `60`.
    pub data_interval: Option<String>,
    /// Time between two of this, or the span in which it holds: real time bps data per.
    pub real_time_bps_data_per_interval: Option<DataPerInterval>,
}

response! {
    DescribeLiveDomainRealTimeBpsDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "RealTimeBpsDataPerInterval" => real_time_bps_data_per_interval: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDomainRealTimeBpsDataRequest`] names.
///
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
pub type DescribeLiveDomainRealTimeBpsDataError = super::DocumentedError;
