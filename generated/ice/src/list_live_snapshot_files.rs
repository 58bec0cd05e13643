// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveSnapshotFiles`, from `ice/ListLiveSnapshotFiles.md`.

use alicloud_runtime::codegen::*;

/// Lists the images that a live snapshot job has written, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListLiveSnapshotFilesRequest::new()
///     .job_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.list_live_snapshot_files(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveSnapshotFilesRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items to return at most.
    pub limit: Option<i32>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
}

impl ListLiveSnapshotFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
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
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
}

request! {
    ListLiveSnapshotFilesRequest {
        "JobId" => job_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Limit" => limit: query,
        "SortBy" => sort_by: query,
    }
}

impl Operation for ListLiveSnapshotFilesRequest {
    type Response = ListLiveSnapshotFilesResponse;
    type Error = ListLiveSnapshotFilesError;
    const INFO: OperationInfo = super::operation("ListLiveSnapshotFiles")
        .method("GET")
        .required(&["JobId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [ListLiveSnapshotFilesError] = &[
        ListLiveSnapshotFilesError::MissingParameter,
        ListLiveSnapshotFilesError::InvalidParameter,
        ListLiveSnapshotFilesError::MalformedStartTime,
        ListLiveSnapshotFilesError::MalformedEndTime,
        ListLiveSnapshotFilesError::EndTimeMismatch,
        ListLiveSnapshotFilesError::UserDisable,
        ListLiveSnapshotFilesError::Forbidden,
        ListLiveSnapshotFilesError::OperationDenied,
        ListLiveSnapshotFilesError::JobNotFound,
        ListLiveSnapshotFilesError::NoValidSnapshot,
        ListLiveSnapshotFilesError::InternalError,
    ];
}

/// Response to [`ListLiveSnapshotFilesRequest`].
#[non_exhaustive]
pub struct ListLiveSnapshotFilesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Items of the kind file that were found or are concerned.
    pub file_list: Vec<FileList>,
    /// When the next began or is to begin. Example: `2022-02-02T22:22:22Z`.
    pub next_start_time: Option<Timestamp>,
}

response! {
    ListLiveSnapshotFilesResponse {
        "RequestId" => request_id: value,
        "FileList" => file_list: list(""),
        "NextStartTime" => next_start_time: value,
    }
}

/// Items of the kind file that were found or are concerned.
#[non_exhaustive]
pub struct FileList {
    /// Host name at which the OSS is reached. Example: `oss-cn-shanghai.aliyuncs.com`.
    pub oss_endpoint: Option<String>,
    /// Name of the OSS bucket for the OSS. Example: `testbucket`.
    pub oss_bucket: Option<String>,
    /// Path of the file in the bucket. Example: `snapshot/**/1660638613798.jpg`.
    pub oss_object: Option<String>,
    /// When the item was created. Example: `2022-02-02T22:22:22Z`.
    pub create_time: Option<Timestamp>,
    /// Moment that was recorded for this: create. Example: `1619503516000`.
    pub create_timestamp: Option<i64>,
    /// Whether each snapshot replaces the last. Example: `true`.
    pub is_overlay: Option<bool>,
}

response! {
    FileList {
        "OssEndpoint" => oss_endpoint: value,
        "OssBucket" => oss_bucket: value,
        "OssObject" => oss_object: value,
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "IsOverlay" => is_overlay: value,
    }
}

/// Errors that the documentation of [`ListLiveSnapshotFilesRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MalformedStartTime`](super::DocumentedError::MalformedStartTime)
/// - [`MalformedEndTime`](super::DocumentedError::MalformedEndTime)
/// - [`EndTimeMismatch`](super::DocumentedError::EndTimeMismatch)
/// - [`UserDisable`](super::DocumentedError::UserDisable)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`JobNotFound`](super::DocumentedError::JobNotFound)
/// - [`NoValidSnapshot`](super::DocumentedError::NoValidSnapshot)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListLiveSnapshotFilesError = super::DocumentedError;
