// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveStreamRecordIndexFiles`, from `live/DeleteLiveStreamRecordIndexFiles.md`.

use alicloud_runtime::codegen::*;

/// Deletes recorded files of a live stream, or only their index entries.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveStreamRecordIndexFilesRequest::new()
///     .record_id(["..."])
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .remove_file("...");
/// let reply = client.delete_live_stream_record_index_files(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveStreamRecordIndexFilesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the record that the call is about. Items: at most 20.
    pub record_id: Vec<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Whether the files in OSS go as well.
    pub remove_file: Option<String>,
}

impl DeleteLiveStreamRecordIndexFilesRequest {
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
    /// Sets `RecordId`, which is required.
    pub fn record_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.record_id = value.into_iter().map(Into::into).collect();
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
    pub fn remove_file(mut self, value: impl Into<String>) -> Self {
        self.remove_file = Some(value.into());
        self
    }
}

request! {
    DeleteLiveStreamRecordIndexFilesRequest {
        "RegionId" => region_id: query,
        "RecordId" => record_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "RemoveFile" => remove_file: query,
    }
}

impl Operation for DeleteLiveStreamRecordIndexFilesRequest {
    type Response = DeleteLiveStreamRecordIndexFilesResponse;
    type Error = DeleteLiveStreamRecordIndexFilesError;
    const INFO: OperationInfo = super::operation("DeleteLiveStreamRecordIndexFiles")
        .required(&["RecordId", "DomainName", "AppName", "StreamName", "RemoveFile"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
    const ERRORS: &'static [DeleteLiveStreamRecordIndexFilesError] = &[
        DeleteLiveStreamRecordIndexFilesError::InvalidParams,
        DeleteLiveStreamRecordIndexFilesError::InternalError2,
    ];
}

/// Response to [`DeleteLiveStreamRecordIndexFilesRequest`].
#[non_exhaustive]
pub struct DeleteLiveStreamRecordIndexFilesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Items of the kind record delete info that were found or are concerned.
    pub record_delete_info_list: Vec<RecordDeleteInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `939D19EE-59A0-18E9-B458-*****`.
    pub request_id: Option<String>,
}

response! {
    DeleteLiveStreamRecordIndexFilesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RecordDeleteInfoList" => record_delete_info_list: list("RecordDeleteInfo"),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind record delete info that were found or are concerned.
#[non_exhaustive]
pub struct RecordDeleteInfo {
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of the record that the item belongs to or stands for.
    /// Example: `c4d7f0a4-b506-43f9-8de3-07732c3f**`.
    pub record_id: Option<String>,
}

response! {
    RecordDeleteInfo {
        "Message" => message: value,
        "RecordId" => record_id: value,
    }
}

/// Errors that the documentation of [`DeleteLiveStreamRecordIndexFilesRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteLiveStreamRecordIndexFilesError = super::DocumentedError;
