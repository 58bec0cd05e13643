// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveSnapshotFiles`, from `ice/DeleteLiveSnapshotFiles.md`.

use alicloud_runtime::codegen::*;

/// Deletes snapshots of live streams; either the entries alone or the OSS files as well.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteLiveSnapshotFilesRequest::new()
///     .job_id("...")
///     .create_timestamp_list([1]);
/// let reply = client.delete_live_snapshot_files(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveSnapshotFilesRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// **Required.** Items of the kind create timestamp to work on or to narrow the list down to.
    /// Items: at most 200.
    pub create_timestamp_list: Vec<i64>,
    /// Whether the files in OSS go as well.
    pub delete_original_file: Option<bool>,
}

impl DeleteLiveSnapshotFilesRequest {
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
    /// Sets `CreateTimestampList`, which is required.
    pub fn create_timestamp_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.create_timestamp_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DeleteOriginalFile`.
    #[inline]
    pub fn delete_original_file(mut self, value: bool) -> Self {
        self.delete_original_file = Some(value);
        self
    }
}

request! {
    DeleteLiveSnapshotFilesRequest {
        "JobId" => job_id: query,
        "CreateTimestampList" => create_timestamp_list: query_json,
        "DeleteOriginalFile" => delete_original_file: query,
    }
}

impl Operation for DeleteLiveSnapshotFilesRequest {
    type Response = DeleteLiveSnapshotFilesResponse;
    type Error = DeleteLiveSnapshotFilesError;
    const INFO: OperationInfo = super::operation("DeleteLiveSnapshotFiles")
        .required(&["JobId", "CreateTimestampList"]);
    const ERRORS: &'static [DeleteLiveSnapshotFilesError] = &[
        DeleteLiveSnapshotFilesError::MissingParameter,
        DeleteLiveSnapshotFilesError::InvalidParameter,
        DeleteLiveSnapshotFilesError::OverlayNotSupported,
        DeleteLiveSnapshotFilesError::UserDisable,
        DeleteLiveSnapshotFilesError::BucketNotAuthorized,
        DeleteLiveSnapshotFilesError::Forbidden,
        DeleteLiveSnapshotFilesError::OperationDenied,
        DeleteLiveSnapshotFilesError::JobNotFound,
        DeleteLiveSnapshotFilesError::NoValidSnapshot,
        DeleteLiveSnapshotFilesError::InternalError,
    ];
}

/// Response to [`DeleteLiveSnapshotFilesRequest`].
#[non_exhaustive]
pub struct DeleteLiveSnapshotFilesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****2876-6263-4B75-8F2C-CD0F7FCF****`.
    pub request_id: Option<String>,
    /// Items of the kind delete file result that were found or are concerned.
    pub delete_file_result_list: Vec<DeleteFileResultList>,
}

response! {
    DeleteLiveSnapshotFilesResponse {
        "RequestId" => request_id: value,
        "DeleteFileResultList" => delete_file_result_list: list(""),
    }
}

/// Items of the kind delete file result that were found or are concerned.
#[non_exhaustive]
pub struct DeleteFileResultList {
    /// How it ended, or what came out. Example: `OK`.
    pub result: Option<String>,
    /// Moment that was recorded for this: create. Example: `1660638613798`.
    pub create_timestamp: Option<i64>,
}

response! {
    DeleteFileResultList {
        "Result" => result: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}

/// Errors that the documentation of [`DeleteLiveSnapshotFilesRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`OverlayNotSupported`](super::DocumentedError::OverlayNotSupported)
/// - [`UserDisable`](super::DocumentedError::UserDisable)
/// - [`BucketNotAuthorized`](super::DocumentedError::BucketNotAuthorized)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`JobNotFound`](super::DocumentedError::JobNotFound)
/// - [`NoValidSnapshot`](super::DocumentedError::NoValidSnapshot)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteLiveSnapshotFilesError = super::DocumentedError;
