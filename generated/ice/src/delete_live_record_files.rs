// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveRecordFiles`, from `ice/DeleteLiveRecordFiles.md`.

use alicloud_runtime::codegen::*;

/// Deletes recordings of live streams; either the entries alone or the OSS files as well.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteLiveRecordFilesRequest::new()
///     .record_ids(["..."]);
/// let reply = client.delete_live_record_files(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveRecordFilesRequest {
    /// **Required.** IDs of the records to work on or to narrow the list down to. Items: at most 100.
    pub record_ids: Vec<String>,
    /// Whether the files in OSS go as well.
    pub remove_file: Option<bool>,
}

impl DeleteLiveRecordFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RecordIds`, which is required.
    pub fn record_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.record_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RemoveFile`.
    #[inline]
    pub fn remove_file(mut self, value: bool) -> Self {
        self.remove_file = Some(value);
        self
    }
}

request! {
    DeleteLiveRecordFilesRequest {
        "RecordIds" => record_ids: query,
        "RemoveFile" => remove_file: query,
    }
}

impl Operation for DeleteLiveRecordFilesRequest {
    type Response = DeleteLiveRecordFilesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLiveRecordFiles")
        .required(&["RecordIds"]);
}

/// Response to [`DeleteLiveRecordFilesRequest`].
#[non_exhaustive]
pub struct DeleteLiveRecordFilesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `13cbb83e-043c-4728-ac35-*****`.
    pub request_id: Option<String>,
    /// Items of the kind delete file info that were found or are concerned.
    pub delete_file_info_list: Vec<DeleteFileInfoList>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
}

response! {
    DeleteLiveRecordFilesResponse {
        "RequestId" => request_id: value,
        "DeleteFileInfoList" => delete_file_info_list: list(""),
        "Message" => message: value,
    }
}

/// Items of the kind delete file info that were found or are concerned.
#[non_exhaustive]
pub struct DeleteFileInfoList {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of the record that the item belongs to or stands for.
    /// Example: `13cbb83e-043c-4728-ac35-*****`.
    pub record_id: Option<String>,
}

response! {
    DeleteFileInfoList {
        "Code" => code: value,
        "Message" => message: value,
        "RecordId" => record_id: value,
    }
}
