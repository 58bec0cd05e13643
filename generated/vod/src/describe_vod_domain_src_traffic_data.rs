// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainSrcTrafficData`, from `vod/DescribeVodDomainSrcTrafficData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataModule, HitRateInterval};

/// Shows traffic between CDN nodes and the origin for accelerated domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainSrcTrafficDataRequest::new();
/// let reply = client.describe_vod_domain_src_traffic_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainSrcTrafficDataRequest {
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeVodDomainSrcTrafficDataRequest {
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
}

request! {
    DescribeVodDomainSrcTrafficDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeVodDomainSrcTrafficDataRequest {
    type Response = DescribeVodDomainSrcTrafficDataResponse;
    type Error = DescribeVodDomainSrcTrafficDataError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainSrcTrafficData")
        .read_only();
    const ERRORS: &'static [DescribeVodDomainSrcTrafficDataError] = &[
        DescribeVodDomainSrcTrafficDataError::MissingParameter,
        DescribeVodDomainSrcTrafficDataError::InvalidStartTimeMalformed,
        DescribeVodDomainSrcTrafficDataError::InvalidEndTimeMalformed,
        DescribeVodDomainSrcTrafficDataError::InvalidEndTimeMismatch,
        DescribeVodDomainSrcTrafficDataError::InvalidStartTimeValueNotSupported,
        DescribeVodDomainSrcTrafficDataError::AbsDomainNameMalformed,
        DescribeVodDomainSrcTrafficDataError::InvalidIntervalMalformed,
    ];
}

/// Response to [`DescribeVodDomainSrcTrafficDataRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainSrcTrafficDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-09-23T15:59:59Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2022-08-29T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4AF6-D7393642CA58****`.
    pub request_id: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Amount of data transferred in all. Example: `5906662826`.
    pub total_traffic: Option<String>,
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// Time between two of this, or the span in which it holds: src traffic data per.
    pub src_traffic_data_per_interval: Option<HitRateInterval>,
}

response! {
    DescribeVodDomainSrcTrafficDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "TotalTraffic" => total_traffic: value,
        "DataInterval" => data_interval: value,
        "SrcTrafficDataPerInterval" => src_traffic_data_per_interval: value,
    }
}

/// Errors that the documentation of [`DescribeVodDomainSrcTrafficDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`AbsDomainNameMalformed`](super::DocumentedError::AbsDomainNameMalformed)
/// - [`InvalidIntervalMalformed`](super::DocumentedError::InvalidIntervalMalformed)
pub type DescribeVodDomainSrcTrafficDataError = super::DocumentedError;
