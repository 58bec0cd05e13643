// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainHitRateData`, from `vod/DescribeVodDomainHitRateData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataModule, HitRateInterval};

/// Shows the byte hit ratio of accelerated domain names over time.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainHitRateDataRequest::new();
/// let reply = client.describe_vod_domain_hit_rate_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainHitRateDataRequest {
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeVodDomainHitRateDataRequest {
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
    DescribeVodDomainHitRateDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeVodDomainHitRateDataRequest {
    type Response = DescribeVodDomainHitRateDataResponse;
    type Error = DescribeVodDomainHitRateDataError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainHitRateData")
        .read_only();
    const ERRORS: &'static [DescribeVodDomainHitRateDataError] = &[
        DescribeVodDomainHitRateDataError::MissingTimeParameter,
        DescribeVodDomainHitRateDataError::InvalidStartTimeMalformed,
        DescribeVodDomainHitRateDataError::InvalidEndTimeMalformed,
        DescribeVodDomainHitRateDataError::InvalidEndTimeMismatch,
        DescribeVodDomainHitRateDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeVodDomainHitRateDataRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainHitRateDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2024-01-20T14:59:58Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2024-01-20T13:59:58Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D94E471F-1A27-442E-552D-D4D2000C****`.
    pub request_id: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// Time between two of this, or the span in which it holds: hit rate.
    pub hit_rate_interval: Option<HitRateInterval>,
}

response! {
    DescribeVodDomainHitRateDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "HitRateInterval" => hit_rate_interval: value,
    }
}

/// Errors that the documentation of [`DescribeVodDomainHitRateDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeVodDomainHitRateDataError = super::DocumentedError;
