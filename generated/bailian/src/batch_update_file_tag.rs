// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchUpdateFileTag`, from `bailian/BatchUpdateFileTag.md`.

use alicloud_runtime::codegen::*;

/// Replaces or extends the tags of several files at once.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::BatchUpdateFileTagRequest::new()
///     .workspace_id("llm-3shx2gu255oqxxxx");
/// let reply = client.batch_update_file_tag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchUpdateFileTagRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oqxxxx`.
    pub workspace_id: Option<String>,
    /// **Required** by the documentation; not checked here. What is known about each file, one entry
    /// each.
    pub file_infos: Vec<FileInfos>,
    /// Way in which the update works. Example: `OVERWRITE`.
    pub update_mode: Option<String>,
}

impl BatchUpdateFileTagRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `FileInfos`.
    pub fn file_infos(
        mut self,
        value: impl IntoIterator<Item = impl Into<FileInfos>>,
    ) -> Self {
        self.file_infos = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UpdateMode`.
    pub fn update_mode(mut self, value: impl Into<String>) -> Self {
        self.update_mode = Some(value.into());
        self
    }
}

request! {
    BatchUpdateFileTagRequest {
        "WorkspaceId" => workspace_id: path,
        "FileInfos" => file_infos: body,
        "UpdateMode" => update_mode: body,
    }
}

impl Operation for BatchUpdateFileTagRequest {
    type Response = BatchUpdateFileTagResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchUpdateFileTag")
        .roa("PUT", "/{WorkspaceId}/datacenter/batchupdatetag")
        .required(&["WorkspaceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
}

/// Response to [`BatchUpdateFileTagRequest`].
#[non_exhaustive]
pub struct BatchUpdateFileTagResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<UpdateFileTagData>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `17204B98-xxxx-4F9A-8464-2446A84821CA`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    BatchUpdateFileTagResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}

/// What is known about each file, one entry each.
#[non_exhaustive]
pub struct FileInfos {
    /// **Required** by the documentation; not checked here. ID of the file that the call is about.
    /// Example: `file_3d5319366e2c46309f4c11cfbeacd5fd_10045951`.
    pub file_id: Option<String>,
    /// **Required** by the documentation; not checked here. Labels attached to the item.
    /// Items: at most 100. Example: `TagA`.
    pub tags: Vec<String>,
}

impl FileInfos {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileId`.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    FileInfos {
        "FileId" => file_id: field,
        "tags" => tags: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct UpdateFileTagData {
    /// Items of the kind update file tag result that were found or are concerned.
    pub update_file_tag_result_list: Vec<UpdateFileTagResultList>,
}

response! {
    UpdateFileTagData {
        "UpdateFileTagResultList" => update_file_tag_result_list: list(""),
    }
}

/// Items of the kind update file tag result that were found or are concerned.
#[non_exhaustive]
pub struct UpdateFileTagResultList {
    /// ID of the file that the item belongs to or stands for.
    /// Example: `file_f40f2a32205d44b4a93b11617113da15_10045951`.
    pub file_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `NoPermission`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `FileId not exists.`.
    pub error_message: Option<String>,
}

response! {
    UpdateFileTagResultList {
        "FileId" => file_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
    }
}
