// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainRealTimeTrafficData`, from `live/DescribeLiveDomainRealTimeTrafficData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataModule, DataPerInterval};

/// Returns the traffic of live domains in real time, optionally by carrier and location.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainRealTimeTrafficDataRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_domain_real_time_traffic_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeTrafficDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name.
    pub location_name_en: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeLiveDomainRealTimeTrafficDataRequest {
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
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
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
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDomainRealTimeTrafficDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveDomainRealTimeTrafficDataRequest {
    type Response = DescribeLiveDomainRealTimeTrafficDataResponse;
    type Error = DescribeLiveDomainRealTimeTrafficDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainRealTimeTrafficData")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDomainRealTimeTrafficDataError] = &[
        DescribeLiveDomainRealTimeTrafficDataError::MissingParameter,
        DescribeLiveDomainRealTimeTrafficDataError::InvalidStartTimeMalformed,
        DescribeLiveDomainRealTimeTrafficDataError::InvalidEndTimeMalformed,
        DescribeLiveDomainRealTimeTrafficDataError::InvalidEndTimeMismatch,
        DescribeLiveDomainRealTimeTrafficDataError::InvalidStartTimeValueNotSupported,
        DescribeLiveDomainRealTimeTrafficDataError::AbsDomainNameMalformed,
        DescribeLiveDomainRealTimeTrafficDataError::InvalidIntervalMalformed,
    ];
}

/// Response to [`DescribeLiveDomainRealTimeTrafficDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeTrafficDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-10T15:01:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-10T15:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A666D44F-19D6-490E-97CF-1A64AB962C57`.
    pub request_id: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com,example.aliyundoc.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Example: `60`.
    pub data_interval: Option<String>,
    /// Time between two of this, or the span in which it holds: real time traffic data per.
    pub real_time_traffic_data_per_interval: Option<DataPerInterval>,
}

response! {
    DescribeLiveDomainRealTimeTrafficDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "RealTimeTrafficDataPerInterval" => real_time_traffic_data_per_interval: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDomainRealTimeTrafficDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`AbsDomainNameMalformed`](super::DocumentedError::AbsDomainNameMalformed)
/// - [`InvalidIntervalMalformed`](super::DocumentedError::InvalidIntervalMalformed)
pub type DescribeLiveDomainRealTimeTrafficDataError = super::DocumentedError;
