// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopyCdsFile`, from `ecd/CopyCdsFile.md`.

use alicloud_runtime::codegen::*;

/// Copies a file or folder of a drive to another folder; a folder is copied by an asynchronous
/// task.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CopyCdsFileRequest::new()
///     .cds_id("...")
///     .file_id("...")
///     .parent_folder_id("...");
/// let reply = client.copy_cds_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopyCdsFileRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// **Required.** ID of the file that the call is about.
    pub file_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// **Required.** ID of the parent folder that the call is about.
    pub parent_folder_id: Option<String>,
    /// `AutoRename`.
    pub auto_rename: Option<bool>,
    /// ID of the file receiver that the call is about.
    pub file_receiver_id: Option<String>,
    /// Which kind of file receiver it is or is to be.
    pub file_receiver_type: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
}

impl CopyCdsFileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CdsId`, which is required.
    pub fn cds_id(mut self, value: impl Into<String>) -> Self {
        self.cds_id = Some(value.into());
        self
    }
    /// Sets `FileId`, which is required.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `ParentFolderId`, which is required.
    pub fn parent_folder_id(mut self, value: impl Into<String>) -> Self {
        self.parent_folder_id = Some(value.into());
        self
    }
    /// Sets `AutoRename`.
    #[inline]
    pub fn auto_rename(mut self, value: bool) -> Self {
        self.auto_rename = Some(value);
        self
    }
    /// Sets `FileReceiverId`.
    pub fn file_receiver_id(mut self, value: impl Into<String>) -> Self {
        self.file_receiver_id = Some(value.into());
        self
    }
    /// Sets `FileReceiverType`.
    pub fn file_receiver_type(mut self, value: impl Into<String>) -> Self {
        self.file_receiver_type = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    CopyCdsFileRequest {
        "RegionId" => region_id: query,
        "CdsId" => cds_id: query,
        "FileId" => file_id: query,
        "EndUserId" => end_user_id: query,
        "ParentFolderId" => parent_folder_id: query,
        "AutoRename" => auto_rename: query,
        "FileReceiverId" => file_receiver_id: query,
        "FileReceiverType" => file_receiver_type: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for CopyCdsFileRequest {
    type Response = CopyCdsFileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CopyCdsFile")
        .required(&["RegionId", "CdsId", "FileId", "ParentFolderId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success")
        .region("RegionId");
}

/// Response to [`CopyCdsFileRequest`].
#[non_exhaustive]
pub struct CopyCdsFileResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `93AD30C1-16B8-5C54-AD23-A51FF53F****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// `CopyCdsFileModel`.
    pub copy_cds_file_model: Option<CopyCdsFileModel>,
}

response! {
    CopyCdsFileResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "CopyCdsFileModel" => copy_cds_file_model: value,
    }
}

/// The value of [`copy_cds_file_model`](CopyCdsFileResponse::copy_cds_file_model).
#[non_exhaustive]
pub struct CopyCdsFileModel {
    /// ID of the async task that the item belongs to or stands for.
    /// Example: `4221bf6e6ab43a255edc4463bffa6f5f5d31****`.
    pub async_task_id: Option<String>,
    /// ID of the file that the item belongs to or stands for.
    /// Example: `6400727cb878821bcb414615a609b4072463****`.
    pub file_id: Option<String>,
}

response! {
    CopyCdsFileModel {
        "AsyncTaskId" => async_task_id: value,
        "FileId" => file_id: value,
    }
}
