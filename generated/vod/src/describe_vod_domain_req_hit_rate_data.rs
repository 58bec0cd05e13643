// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainReqHitRateData`, from `vod/DescribeVodDomainReqHitRateData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataModule};

/// Shows the request hit ratio of accelerated domain names over time.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainReqHitRateDataRequest::new();
/// let reply = client.describe_vod_domain_req_hit_rate_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainReqHitRateDataRequest {
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeVodDomainReqHitRateDataRequest {
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
    DescribeVodDomainReqHitRateDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeVodDomainReqHitRateDataRequest {
    type Response = DescribeVodDomainReqHitRateDataResponse;
    type Error = DescribeVodDomainReqHitRateDataError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainReqHitRateData")
        .read_only();
    const ERRORS: &'static [DescribeVodDomainReqHitRateDataError] = &[
        DescribeVodDomainReqHitRateDataError::InvalidStartTimeMalformed,
        DescribeVodDomainReqHitRateDataError::InvalidEndTimeMalformed,
        DescribeVodDomainReqHitRateDataError::InvalidStartTimeValueNotSupported,
        DescribeVodDomainReqHitRateDataError::InvalidTimeValueNotSupported,
    ];
}

/// Response to [`DescribeVodDomainReqHitRateDataRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainReqHitRateDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2023-12-22T08:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D94E471F-1A27-442E-552D-D4D2000C****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<VodDomainReqHitRateData>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2023-12-21T08:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
}

response! {
    DescribeVodDomainReqHitRateDataResponse {
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "StartTime" => start_time: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct VodDomainReqHitRateData {
    /// Figures, one entry for each interval.
    pub data_module: Vec<DataModule>,
}

response! {
    VodDomainReqHitRateData {
        "DataModule" => data_module: list(""),
    }
}

/// Errors that the documentation of [`DescribeVodDomainReqHitRateDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidTimeValueNotSupported`](super::DocumentedError::InvalidTimeValueNotSupported)
pub type DescribeVodDomainReqHitRateDataError = super::DocumentedError;
