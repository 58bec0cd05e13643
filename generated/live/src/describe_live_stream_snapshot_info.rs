// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamSnapshotInfo`, from `live/DescribeLiveStreamSnapshotInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Order};

/// Lists the snapshots taken of a stream in a time range, with their OSS paths.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamSnapshotInfoRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_live_stream_snapshot_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamSnapshotInfoRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items to return at most. Range: 1 to 100.
    pub limit: Option<i32>,
    /// Whether the list goes up or down.
    pub order: Option<Open<Order>>,
}

impl DescribeLiveStreamSnapshotInfoRequest {
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
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<Open<Order>>) -> Self {
        self.order = Some(value.into());
        self
    }
}

request! {
    DescribeLiveStreamSnapshotInfoRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Limit" => limit: query,
        "Order" => order: query,
    }
}

impl Operation for DescribeLiveStreamSnapshotInfoRequest {
    type Response = DescribeLiveStreamSnapshotInfoResponse;
    type Error = DescribeLiveStreamSnapshotInfoError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamSnapshotInfo")
        .required(&["DomainName", "AppName", "StreamName", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamSnapshotInfoError] = &[
        DescribeLiveStreamSnapshotInfoError::InvalidStartTimeMalformed,
        DescribeLiveStreamSnapshotInfoError::InvalidEndTimeMalformed,
        DescribeLiveStreamSnapshotInfoError::InvalidEndTimeMismatch,
        DescribeLiveStreamSnapshotInfoError::InvalidStreamNotFound,
    ];
}

/// Response to [`DescribeLiveStreamSnapshotInfoRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamSnapshotInfoResponse {
    /// When the next began or is to begin. Example: `2015-12-01T17:36:00Z`.
    pub next_start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `62136AE6-7793-45ED-B14A-60D19A9486D3`.
    pub request_id: Option<String>,
    /// Items of the kind live stream snapshot info that were found or are concerned.
    pub live_stream_snapshot_info_list: Vec<LiveStreamSnapshotInfo>,
}

response! {
    DescribeLiveStreamSnapshotInfoResponse {
        "NextStartTime" => next_start_time: value,
        "RequestId" => request_id: value,
        "LiveStreamSnapshotInfoList" => live_stream_snapshot_info_list: list("LiveStreamSnapshotInfo"),
    }
}

/// Items of the kind live stream snapshot info that were found or are concerned.
#[non_exhaustive]
pub struct LiveStreamSnapshotInfo {
    /// Path of the file in the bucket. Example: `{liveApp****}/{liveStream****}.jpg`.
    pub oss_object: Option<String>,
    /// Name of the OSS bucket for the OSS. Example: `liveBucket****`.
    pub oss_bucket: Option<String>,
    /// When the item was created. Example: `2015-12-01T17:36:00Z`.
    pub create_time: Option<Timestamp>,
    /// Host name at which the OSS is reached. Example: `cn-oss-****.aliyuncs.com`.
    pub oss_endpoint: Option<String>,
    /// Whether each snapshot replaces the last. Example: `false`.
    pub is_overlay: Option<bool>,
    /// Moment that was recorded for this: create. Example: `1653641526637`.
    pub create_timestamp: Option<i64>,
}

response! {
    LiveStreamSnapshotInfo {
        "OssObject" => oss_object: value,
        "OssBucket" => oss_bucket: value,
        "CreateTime" => create_time: value,
        "OssEndpoint" => oss_endpoint: value,
        "IsOverlay" => is_overlay: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamSnapshotInfoRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStreamNotFound`](super::DocumentedError::InvalidStreamNotFound)
pub type DescribeLiveStreamSnapshotInfoError = super::DocumentedError;
