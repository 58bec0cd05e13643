// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSnapshotFiles`, from `live/DeleteSnapshotFiles.md`.

use alicloud_runtime::codegen::*;

/// Deletes snapshot files of a stream that are no older than a year.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteSnapshotFilesRequest::new()
///     .create_timestamp_list([1])
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .remove_file(true);
/// let reply = client.delete_snapshot_files(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSnapshotFilesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Items of the kind create timestamp to work on or to narrow the list down to.
    /// Items: at most 200.
    pub create_timestamp_list: Vec<i64>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Whether the files in OSS go as well.
    pub remove_file: Option<bool>,
}

impl DeleteSnapshotFilesRequest {
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
    /// Sets `CreateTimestampList`, which is required.
    pub fn create_timestamp_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.create_timestamp_list = value.into_iter().map(Into::into).collect();
        self
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
    /// Sets `RemoveFile`, which is required.
    #[inline]
    pub fn remove_file(mut self, value: bool) -> Self {
        self.remove_file = Some(value);
        self
    }
}

request! {
    DeleteSnapshotFilesRequest {
        "RegionId" => region_id: query,
        "CreateTimestampList" => create_timestamp_list: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "RemoveFile" => remove_file: query,
    }
}

impl Operation for DeleteSnapshotFilesRequest {
    type Response = DeleteSnapshotFilesResponse;
    type Error = DeleteSnapshotFilesError;
    const INFO: OperationInfo = super::operation("DeleteSnapshotFiles")
        .required(
            &["CreateTimestampList", "DomainName", "AppName", "StreamName", "RemoveFile"],
        )
        .region("RegionId");
    const ERRORS: &'static [DeleteSnapshotFilesError] = &[
        DeleteSnapshotFilesError::InvalidParams,
        DeleteSnapshotFilesError::CannotFindTask,
        DeleteSnapshotFilesError::MissingParams,
        DeleteSnapshotFilesError::OSSAccessDenied,
        DeleteSnapshotFilesError::InternalError2,
    ];
}

/// Response to [`DeleteSnapshotFilesRequest`].
#[non_exhaustive]
pub struct DeleteSnapshotFilesResponse {
    /// How many there are of this: failure. Example: `1`.
    pub failure_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `90F60327-ABEC-5A93-BF1F-****`.
    pub request_id: Option<String>,
    /// Items of the kind snapshot delete info that were found or are concerned.
    pub snapshot_delete_info_list: Vec<SnapshotDeleteInfo>,
    /// How many there are of this: success. Example: `1`.
    pub success_count: Option<i32>,
}

response! {
    DeleteSnapshotFilesResponse {
        "FailureCount" => failure_count: value,
        "RequestId" => request_id: value,
        "SnapshotDeleteInfoList" => snapshot_delete_info_list: list("SnapshotDeleteInfo"),
        "SuccessCount" => success_count: value,
    }
}

/// Items of the kind snapshot delete info that were found or are concerned.
#[non_exhaustive]
pub struct SnapshotDeleteInfo {
    /// Moment that was recorded for this: create. Example: `1653641526637`.
    pub create_timestamp: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
}

response! {
    SnapshotDeleteInfo {
        "CreateTimestamp" => create_timestamp: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`DeleteSnapshotFilesRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`CannotFindTask`](super::DocumentedError::CannotFindTask)
/// - [`MissingParams`](super::DocumentedError::MissingParams)
/// - [`OSSAccessDenied`](super::DocumentedError::OSSAccessDenied)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteSnapshotFilesError = super::DocumentedError;
