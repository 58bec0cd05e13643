// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLivePushProxyUsageData`, from `live/DescribeLivePushProxyUsageData.md`.

use alicloud_runtime::codegen::*;

/// Returns the usage data of relaying streams from the live center.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLivePushProxyUsageDataRequest::new();
/// let reply = client.describe_live_push_proxy_usage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLivePushProxyUsageDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// What the figures are split by, such as domain, application or stream, joined by commas.
    pub split_by: Option<String>,
}

impl DescribeLivePushProxyUsageDataRequest {
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
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
    /// Sets `SplitBy`.
    pub fn split_by(mut self, value: impl Into<String>) -> Self {
        self.split_by = Some(value.into());
        self
    }
}

request! {
    DescribeLivePushProxyUsageDataRequest {
        "RegionId" => region_id: query,
        "Region" => region: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SplitBy" => split_by: query,
    }
}

impl Operation for DescribeLivePushProxyUsageDataRequest {
    type Response = DescribeLivePushProxyUsageDataResponse;
    type Error = DescribeLivePushProxyUsageDataError;
    const INFO: OperationInfo = super::operation("DescribeLivePushProxyUsageData")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLivePushProxyUsageDataError] = &[
        DescribeLivePushProxyUsageDataError::InvalidStartTimeMalformed,
        DescribeLivePushProxyUsageDataError::InvalidEndTimeMalformed,
        DescribeLivePushProxyUsageDataError::InvalidTimeMalformed,
        DescribeLivePushProxyUsageDataError::InvalidEndTimeMismatch,
        DescribeLivePushProxyUsageDataError::InvalidTimeSpan,
        DescribeLivePushProxyUsageDataError::InvalidTimeValueNotSupported,
    ];
}

/// Response to [`DescribeLivePushProxyUsageDataRequest`].
#[non_exhaustive]
pub struct DescribeLivePushProxyUsageDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-10-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// What was measured or stored about the push proxy.
    pub push_proxy_data: Option<PushProxyData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B460F8B-993C-4F48-B98A-910811DEBFEB`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2022-10-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeLivePushProxyUsageDataResponse {
        "EndTime" => end_time: value,
        "PushProxyData" => push_proxy_data: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// What was measured or stored about the push proxy.
#[non_exhaustive]
pub struct PushProxyData {
    /// Use of forwarding, one entry each span.
    pub push_proxy_data_item: Vec<PushProxyDataItem>,
}

response! {
    PushProxyData {
        "PushProxyDataItem" => push_proxy_data_item: list(""),
    }
}

/// Use of forwarding, one entry each span.
#[non_exhaustive]
pub struct PushProxyDataItem {
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-beijing`.
    pub region: Option<String>,
    /// How many there are of this: stream. Example: `8`.
    pub stream_count: Option<i64>,
    /// Moment that the record or data point belongs to. Example: `2022-10-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    PushProxyDataItem {
        "DomainName" => domain_name: value,
        "Region" => region: value,
        "StreamCount" => stream_count: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeLivePushProxyUsageDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidTimeValueNotSupported`](super::DocumentedError::InvalidTimeValueNotSupported)
pub type DescribeLivePushProxyUsageDataError = super::DocumentedError;
