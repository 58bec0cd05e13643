// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamMerge`, from `live/DescribeLiveStreamMerge.md`.

use alicloud_runtime::codegen::*;

/// Lists the configurations that merge primary and backup streams.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamMergeRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_stream_merge(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamMergeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
}

impl DescribeLiveStreamMergeRequest {
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
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
}

request! {
    DescribeLiveStreamMergeRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "Protocol" => protocol: query,
    }
}

impl Operation for DescribeLiveStreamMergeRequest {
    type Response = DescribeLiveStreamMergeResponse;
    type Error = DescribeLiveStreamMergeError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamMerge")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamMergeError] = &[
        DescribeLiveStreamMergeError::InvalidParam,
        DescribeLiveStreamMergeError::QuotaExceededMerge,
        DescribeLiveStreamMergeError::ConfigAlreadyExists,
        DescribeLiveStreamMergeError::InternalError2,
    ];
}

/// Response to [`DescribeLiveStreamMergeRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamMergeResponse {
    /// Items of the kind live stream merge that were found or are concerned.
    pub live_stream_merge_list: Vec<LiveStreamMerge>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    DescribeLiveStreamMergeResponse {
        "LiveStreamMergeList" => live_stream_merge_list: list("LiveStreamMerge"),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind live stream merge that were found or are concerned.
#[non_exhaustive]
pub struct LiveStreamMerge {
    /// Name that the application is registered under. Example: `app`.
    pub app_name: Option<String>,
    /// Application that the merged stream is put out under. Example: `app1`.
    pub app_using: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2020-05-29T01:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// The extras in application stream that are concerned.
    /// Example: `app3/stream3,app4/stream4,app5/stream5,…,appN/streamN`.
    pub extra_in_app_streams: Option<String>,
    /// Application of the main source. Example: `app1`.
    pub in_app_name1: Option<String>,
    /// Application of the standby source. Example: `app2`.
    pub in_app_name2: Option<String>,
    /// Name of the main source stream. Example: `InStream1`.
    pub in_stream_name1: Option<String>,
    /// Name of the standby source stream. Example: `stream2`.
    pub in_stream_name2: Option<String>,
    /// Network or application protocol that applies. Example: `rtmp`.
    pub protocol: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2020-05-29T00:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Name that the stream goes by. Example: `StreamName`.
    pub stream_name: Option<String>,
    /// Stream that the merged one is put out as. Example: `InStream1`.
    pub stream_using: Option<String>,
}

response! {
    LiveStreamMerge {
        "AppName" => app_name: value,
        "AppUsing" => app_using: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "ExtraInAppStreams" => extra_in_app_streams: value,
        "InAppName1" => in_app_name1: value,
        "InAppName2" => in_app_name2: value,
        "InStreamName1" => in_stream_name1: value,
        "InStreamName2" => in_stream_name2: value,
        "Protocol" => protocol: value,
        "StartTime" => start_time: value,
        "StreamName" => stream_name: value,
        "StreamUsing" => stream_using: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamMergeRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`QuotaExceededMerge`](super::DocumentedError::QuotaExceededMerge)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLiveStreamMergeError = super::DocumentedError;
