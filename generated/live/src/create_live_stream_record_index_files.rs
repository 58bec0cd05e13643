// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLiveStreamRecordIndexFiles`, from `live/CreateLiveStreamRecordIndexFiles.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RecordIndexInfo};

/// Builds an M3U8 index file in OSS from the recorded segments of a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateLiveStreamRecordIndexFilesRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .oss_endpoint("...")
///     .oss_bucket("...")
///     .oss_object("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.create_live_stream_record_index_files(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLiveStreamRecordIndexFilesRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Host name at which the OSS is reached.
    pub oss_endpoint: Option<String>,
    /// **Required.** Name of the OSS bucket for the OSS.
    pub oss_bucket: Option<String>,
    /// **Required.** Path in the bucket under which the file is stored; variables such as the stream's
    /// name may stand in it.
    pub oss_object: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Whether the segment in which the span ends still belongs to the recording.
    pub end_time_included: Option<bool>,
}

impl CreateLiveStreamRecordIndexFilesRequest {
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
    /// Sets `OssEndpoint`, which is required.
    pub fn oss_endpoint(mut self, value: impl Into<String>) -> Self {
        self.oss_endpoint = Some(value.into());
        self
    }
    /// Sets `OssBucket`, which is required.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }
    /// Sets `OssObject`, which is required.
    pub fn oss_object(mut self, value: impl Into<String>) -> Self {
        self.oss_object = Some(value.into());
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
    /// Sets `EndTimeIncluded`.
    #[inline]
    pub fn end_time_included(mut self, value: bool) -> Self {
        self.end_time_included = Some(value);
        self
    }
}

request! {
    CreateLiveStreamRecordIndexFilesRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "OssEndpoint" => oss_endpoint: query,
        "OssBucket" => oss_bucket: query,
        "OssObject" => oss_object: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "EndTimeIncluded" => end_time_included: query,
    }
}

impl Operation for CreateLiveStreamRecordIndexFilesRequest {
    type Response = CreateLiveStreamRecordIndexFilesResponse;
    type Error = CreateLiveStreamRecordIndexFilesError;
    const INFO: OperationInfo = super::operation("CreateLiveStreamRecordIndexFiles")
        .required(
            &[
                "DomainName",
                "AppName",
                "StreamName",
                "OssEndpoint",
                "OssBucket",
                "OssObject",
                "StartTime",
                "EndTime",
            ],
        );
    const ERRORS: &'static [CreateLiveStreamRecordIndexFilesError] = &[
        CreateLiveStreamRecordIndexFilesError::InvalidStartTimeMismatch,
        CreateLiveStreamRecordIndexFilesError::InvalidStartTimeMalformed,
        CreateLiveStreamRecordIndexFilesError::InvalidParams,
        CreateLiveStreamRecordIndexFilesError::InvalidEndTimeMalformed,
        CreateLiveStreamRecordIndexFilesError::InvalidEndTimeMismatch,
        CreateLiveStreamRecordIndexFilesError::InvalidOssEndpointMalformed,
        CreateLiveStreamRecordIndexFilesError::InvalidOssBucketMalformed,
        CreateLiveStreamRecordIndexFilesError::InvalidOssObjectMalformed,
        CreateLiveStreamRecordIndexFilesError::InvalidStreamNotFound,
        CreateLiveStreamRecordIndexFilesError::InvalidConfigChanged,
        CreateLiveStreamRecordIndexFilesError::NoRecordContent,
        CreateLiveStreamRecordIndexFilesError::RecordContentExceed,
        CreateLiveStreamRecordIndexFilesError::OperationNotSupport,
        CreateLiveStreamRecordIndexFilesError::InvalidBucketNotFound,
        CreateLiveStreamRecordIndexFilesError::InternalError2,
    ];
}

/// Response to [`CreateLiveStreamRecordIndexFilesRequest`].
#[non_exhaustive]
pub struct CreateLiveStreamRecordIndexFilesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `550439A3-F8EC-4CA2-BB62-B9DB43EEEF30`.
    pub request_id: Option<String>,
    /// What is known about the record.
    pub record_info: Option<RecordIndexInfo>,
}

response! {
    CreateLiveStreamRecordIndexFilesResponse {
        "RequestId" => request_id: value,
        "RecordInfo" => record_info: value,
    }
}

/// Errors that the documentation of [`CreateLiveStreamRecordIndexFilesRequest`] names.
///
/// - [`InvalidStartTimeMismatch`](super::DocumentedError::InvalidStartTimeMismatch)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidOssEndpointMalformed`](super::DocumentedError::InvalidOssEndpointMalformed)
/// - [`InvalidOssBucketMalformed`](super::DocumentedError::InvalidOssBucketMalformed)
/// - [`InvalidOssObjectMalformed`](super::DocumentedError::InvalidOssObjectMalformed)
/// - [`InvalidStreamNotFound`](super::DocumentedError::InvalidStreamNotFound)
/// - [`InvalidConfigChanged`](super::DocumentedError::InvalidConfigChanged)
/// - [`NoRecordContent`](super::DocumentedError::NoRecordContent)
/// - [`RecordContentExceed`](super::DocumentedError::RecordContentExceed)
/// - [`OperationNotSupport`](super::DocumentedError::OperationNotSupport)
/// - [`InvalidBucketNotFound`](super::DocumentedError::InvalidBucketNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type CreateLiveStreamRecordIndexFilesError = super::DocumentedError;
