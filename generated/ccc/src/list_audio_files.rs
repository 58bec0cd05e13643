// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAudioFiles`, from `ccc/ListAudioFiles.md`.

use alicloud_runtime::codegen::*;

/// Lists the audio files of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListAudioFilesRequest::new()
///     .instance_id("...")
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_audio_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAudioFilesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// What the number or recording is for, for example for calls in, out or both; a 400 number only
    /// takes calls in.
    pub usage: Option<String>,
}

impl ListAudioFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Usage`.
    pub fn usage(mut self, value: impl Into<String>) -> Self {
        self.usage = Some(value.into());
        self
    }
}

request! {
    ListAudioFilesRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
        "Usage" => usage: query,
    }
}

impl Operation for ListAudioFilesRequest {
    type Response = ListAudioFilesResponse;
    type Error = ListAudioFilesError;
    const INFO: OperationInfo = super::operation("ListAudioFiles")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListAudioFilesError] = &[
        ListAudioFilesError::ParameterMaximum,
        ListAudioFilesError::ParameterMinimum,
        ListAudioFilesError::NotExistsInstanceId,
        ListAudioFilesError::InternalServiceCommon,
    ];
}

impl Paginated for ListAudioFilesRequest {
    type Item = AudioFileList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListAudioFilesRequest`].
#[non_exhaustive]
pub struct ListAudioFilesResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `53223330-EBF1-586B-A2CB-93C3B711FDA0`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AudioFileData>,
}

response! {
    ListAudioFilesResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AudioFileData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<AudioFileList>,
}

response! {
    AudioFileData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct AudioFileList {
    /// Name that the audio file goes by. Example: `test-file.wav`.
    pub audio_file_name: Option<String>,
    /// Key that opens, signs or picks out the OSS file. Example: `ccc-test/test-file.wav`.
    pub oss_file_key: Option<String>,
    /// Time that is set or recorded for this: updated. Example: `2021-03-08 15:34:49.0`.
    pub updated_time: Option<String>,
    /// ID of the audio resource that the item belongs to or stands for.
    /// Example: `d5cd7a94-3b6a-47d2-b7fd-0b1cd839bf77`.
    pub audio_resource_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// When the item was created or added. Example: `2021-03-05 17:35:45.0`.
    pub created_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Completed`.
    pub status: Option<String>,
    /// What the number or recording is for. Example: `General`.
    pub usage: Option<String>,
    /// Result of the step or check named audit. Example: `text`.
    pub audit_result: Option<String>,
}

response! {
    AudioFileList {
        "AudioFileName" => audio_file_name: value,
        "OssFileKey" => oss_file_key: value,
        "UpdatedTime" => updated_time: value,
        "AudioResourceId" => audio_resource_id: value,
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "CreatedTime" => created_time: value,
        "Status" => status: value,
        "Usage" => usage: value,
        "AuditResult" => audit_result: value,
    }
}

/// Errors that the documentation of [`ListAudioFilesRequest`] names.
///
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`InternalServiceCommon`](super::DocumentedError::InternalServiceCommon)
pub type ListAudioFilesError = super::DocumentedError;
