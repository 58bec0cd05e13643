// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainTrafficData`, from `vod/DescribeVodDomainTrafficData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{VodDomainBpDataModule};

/// Shows traffic of domain names for up to 366 days back, in steps of five minutes or more.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainTrafficDataRequest::new();
/// let reply = client.describe_vod_domain_traffic_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainTrafficDataRequest {
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2019-01-20T13:59:58Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-01-20T14:59:58Z`.
    pub end_time: Option<Timestamp>,
    /// Time from one run, check or data point to the next.
    /// Unit: `seconds`. Default: `300`. Example: `300`.
    pub interval: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `Alibaba`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `cn-shanghai`.
    pub location_name_en: Option<String>,
}

impl DescribeVodDomainTrafficDataRequest {
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
    DescribeVodDomainTrafficDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
    }
}

impl Operation for DescribeVodDomainTrafficDataRequest {
    type Response = DescribeVodDomainTrafficDataResponse;
    type Error = DescribeVodDomainTrafficDataError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainTrafficData")
        .read_only();
    const ERRORS: &'static [DescribeVodDomainTrafficDataError] = &[
        DescribeVodDomainTrafficDataError::Throttling,
        DescribeVodDomainTrafficDataError::IllegalOperation,
        DescribeVodDomainTrafficDataError::OperationDenied,
        DescribeVodDomainTrafficDataError::InvalidDomainNotFound,
        DescribeVodDomainTrafficDataError::InvalidDomainOffline,
        DescribeVodDomainTrafficDataError::ServiceBusy,
        DescribeVodDomainTrafficDataError::InvalidDomainConfigureFailed,
        DescribeVodDomainTrafficDataError::MissingParameter,
        DescribeVodDomainTrafficDataError::InvalidStartTimeMalformed,
        DescribeVodDomainTrafficDataError::InvalidEndTimeMalformed,
        DescribeVodDomainTrafficDataError::InvalidEndTimeMismatch,
        DescribeVodDomainTrafficDataError::InvalidStartTimeValueNotSupported,
        DescribeVodDomainTrafficDataError::MissingTimeParameter,
    ];
}

/// Response to [`DescribeVodDomainTrafficDataRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainTrafficDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `3600`.
    pub data_interval: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-01-20T14:59:58Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D94E471F-1A27-442E-****-D4D2000CB492`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-01-20T13:59:58Z`.
    pub start_time: Option<Timestamp>,
    /// Time between two of this, or the span in which it holds: traffic data per.
    pub traffic_data_per_interval: Vec<VodDomainBpDataModule>,
    /// Amount of data transferred in all. Example: `5906662826`.
    pub total_traffic: Option<String>,
}

response! {
    DescribeVodDomainTrafficDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "TrafficDataPerInterval" => traffic_data_per_interval: list("DataModule"),
        "TotalTraffic" => total_traffic: value,
    }
}

/// Errors that the documentation of [`DescribeVodDomainTrafficDataRequest`] names.
///
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
/// - [`InvalidDomainOffline`](super::DocumentedError::InvalidDomainOffline)
/// - [`ServiceBusy`](super::DocumentedError::ServiceBusy)
/// - [`InvalidDomainConfigureFailed`](super::DocumentedError::InvalidDomainConfigureFailed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
pub type DescribeVodDomainTrafficDataError = super::DocumentedError;
