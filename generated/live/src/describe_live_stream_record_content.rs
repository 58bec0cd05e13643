// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamRecordContent`, from `live/DescribeLiveStreamRecordContent.md`.

use alicloud_runtime::codegen::*;

/// Lists recorded segments of a stream in OSS, with start, end, and duration.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamRecordContentRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_live_stream_record_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamRecordContentRequest {
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
}

impl DescribeLiveStreamRecordContentRequest {
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
}

request! {
    DescribeLiveStreamRecordContentRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveStreamRecordContentRequest {
    type Response = DescribeLiveStreamRecordContentResponse;
    type Error = DescribeLiveStreamRecordContentError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamRecordContent")
        .required(&["DomainName", "AppName", "StreamName", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamRecordContentError] = &[
        DescribeLiveStreamRecordContentError::InvalidStartTimeMalformed,
        DescribeLiveStreamRecordContentError::InvalidEndTimeMalformed,
        DescribeLiveStreamRecordContentError::InvalidEndTimeMismatch,
        DescribeLiveStreamRecordContentError::InvalidStartTimeMismatch,
    ];
}

/// Response to [`DescribeLiveStreamRecordContentRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamRecordContentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `62136AE6-7793-45ED-B14A-60D19A9486D3`.
    pub request_id: Option<String>,
    /// Items of the kind record content info that were found or are concerned.
    pub record_content_info_list: Vec<RecordContentInfo>,
}

response! {
    DescribeLiveStreamRecordContentResponse {
        "RequestId" => request_id: value,
        "RecordContentInfoList" => record_content_info_list: list("RecordContentInfo"),
    }
}

/// Items of the kind record content info that were found or are concerned.
#[non_exhaustive]
pub struct RecordContentInfo {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-01T07:46:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-01T07:36:00Z`.
    pub start_time: Option<Timestamp>,
    /// How long it lasts, or how long the term bought is. Example: `10`.
    pub duration: Option<f64>,
    /// Name of the OSS bucket for the OSS. Example: `liveBucket****`.
    pub oss_bucket: Option<String>,
    /// Path in the bucket for recordings, with variables.
    /// Example: `record/{Date}/{UnixTimestamp}_{Sequence}`.
    pub oss_object_prefix: Option<String>,
    /// Host name at which the OSS is reached. Example: `cn-oss-****.aliyuncs.com`.
    pub oss_endpoint: Option<String>,
}

response! {
    RecordContentInfo {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "Duration" => duration: value,
        "OssBucket" => oss_bucket: value,
        "OssObjectPrefix" => oss_object_prefix: value,
        "OssEndpoint" => oss_endpoint: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamRecordContentRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeMismatch`](super::DocumentedError::InvalidStartTimeMismatch)
pub type DescribeLiveStreamRecordContentError = super::DocumentedError;
