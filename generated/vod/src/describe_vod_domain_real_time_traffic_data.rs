// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainRealTimeTrafficData`, from `vod/DescribeVodDomainRealTimeTrafficData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RealTimeTrafficDataPerIntervalDataModule};

/// Shows traffic of domain names in steps down to one minute, for up to 186 days back.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainRealTimeTrafficDataRequest::new()
///     .domain_name("...");
/// let reply = client.describe_vod_domain_real_time_traffic_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeTrafficDataRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name.
    pub location_name_en: Option<String>,
}

impl DescribeVodDomainRealTimeTrafficDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
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
    DescribeVodDomainRealTimeTrafficDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
    }
}

impl Operation for DescribeVodDomainRealTimeTrafficDataRequest {
    type Response = DescribeVodDomainRealTimeTrafficDataResponse;
    type Error = DescribeVodDomainRealTimeTrafficDataError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainRealTimeTrafficData")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeVodDomainRealTimeTrafficDataError] = &[
        DescribeVodDomainRealTimeTrafficDataError::MissingParameter,
        DescribeVodDomainRealTimeTrafficDataError::InvalidStartTimeMalformed,
        DescribeVodDomainRealTimeTrafficDataError::InvalidEndTimeMalformed,
        DescribeVodDomainRealTimeTrafficDataError::InvalidEndTimeMismatch,
        DescribeVodDomainRealTimeTrafficDataError::InvalidStartTimeValueNotSupported,
        DescribeVodDomainRealTimeTrafficDataError::AbsDomainNameMalformed,
        DescribeVodDomainRealTimeTrafficDataError::InvalidIntervalMalformed,
        DescribeVodDomainRealTimeTrafficDataError::InvalidIspParameter,
        DescribeVodDomainRealTimeTrafficDataError::InvalidLocName,
    ];
}

/// Response to [`DescribeVodDomainRealTimeTrafficDataRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeTrafficDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-12-10T20:01:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A666D44F-19D6-490E-97CF-1A64AB962C57`.
    pub request_id: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Example: `60`.
    pub data_interval: Option<String>,
    /// Time between two of this, or the span in which it holds: real time traffic data per.
    pub real_time_traffic_data_per_interval: Option<RealTimeTrafficDataPerInterval>,
}

response! {
    DescribeVodDomainRealTimeTrafficDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "RealTimeTrafficDataPerInterval" => real_time_traffic_data_per_interval: value,
    }
}

/// Time between two of this, or the span in which it holds: real time traffic data per.
#[non_exhaustive]
pub struct RealTimeTrafficDataPerInterval {
    /// Figures, one entry for each interval.
    pub data_module: Vec<RealTimeTrafficDataPerIntervalDataModule>,
}

response! {
    RealTimeTrafficDataPerInterval {
        "DataModule" => data_module: list(""),
    }
}

/// Errors that the documentation of [`DescribeVodDomainRealTimeTrafficDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`AbsDomainNameMalformed`](super::DocumentedError::AbsDomainNameMalformed)
/// - [`InvalidIntervalMalformed`](super::DocumentedError::InvalidIntervalMalformed)
/// - [`InvalidIspParameter`](super::DocumentedError::InvalidIspParameter)
/// - [`InvalidLocName`](super::DocumentedError::InvalidLocName)
pub type DescribeVodDomainRealTimeTrafficDataError = super::DocumentedError;
