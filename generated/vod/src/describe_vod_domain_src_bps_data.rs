// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainSrcBpsData`, from `vod/DescribeVodDomainSrcBpsData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataModule, HitRateInterval};

/// Shows bandwidth between CDN nodes and the origin for accelerated domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainSrcBpsDataRequest::new();
/// let reply = client.describe_vod_domain_src_bps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainSrcBpsDataRequest {
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeVodDomainSrcBpsDataRequest {
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
    DescribeVodDomainSrcBpsDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeVodDomainSrcBpsDataRequest {
    type Response = DescribeVodDomainSrcBpsDataResponse;
    type Error = DescribeVodDomainSrcBpsDataError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainSrcBpsData")
        .read_only();
    const ERRORS: &'static [DescribeVodDomainSrcBpsDataError] = &[
        DescribeVodDomainSrcBpsDataError::MissingParameter,
        DescribeVodDomainSrcBpsDataError::InvalidStartTimeMalformed,
        DescribeVodDomainSrcBpsDataError::InvalidEndTimeMalformed,
        DescribeVodDomainSrcBpsDataError::InvalidEndTimeMismatch,
        DescribeVodDomainSrcBpsDataError::InvalidStartTimeValueNotSupported,
        DescribeVodDomainSrcBpsDataError::AbsDomainNameMalformed,
        DescribeVodDomainSrcBpsDataError::InvalidIntervalMalformed,
    ];
}

/// Response to [`DescribeVodDomainSrcBpsDataRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainSrcBpsDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-08-23T02:02:57Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2022-07-12T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-****`.
    pub request_id: Option<String>,
    /// Domain name that the call or the item is about. Example: `sample.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// Time between two of this, or the span in which it holds: src bps data per.
    pub src_bps_data_per_interval: Option<HitRateInterval>,
}

response! {
    DescribeVodDomainSrcBpsDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "SrcBpsDataPerInterval" => src_bps_data_per_interval: value,
    }
}

/// Errors that the documentation of [`DescribeVodDomainSrcBpsDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`AbsDomainNameMalformed`](super::DocumentedError::AbsDomainNameMalformed)
/// - [`InvalidIntervalMalformed`](super::DocumentedError::InvalidIntervalMalformed)
pub type DescribeVodDomainSrcBpsDataError = super::DocumentedError;
