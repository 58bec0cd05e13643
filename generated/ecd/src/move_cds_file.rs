// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveCdsFile`, from `ecd/MoveCdsFile.md`.

use alicloud_runtime::codegen::*;

/// Moves a file or folder of a drive to another folder.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::MoveCdsFileRequest::new();
/// let reply = client.move_cds_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveCdsFileRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// ID of the file that the call is about.
    pub file_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// ID of the parent folder that the call is about.
    pub parent_folder_id: Option<String>,
    /// What is done about the conflict, as rules.
    pub conflict_policy: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
}

impl MoveCdsFileRequest {
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
    /// Sets `CdsId`.
    pub fn cds_id(mut self, value: impl Into<String>) -> Self {
        self.cds_id = Some(value.into());
        self
    }
    /// Sets `FileId`.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `ParentFolderId`.
    pub fn parent_folder_id(mut self, value: impl Into<String>) -> Self {
        self.parent_folder_id = Some(value.into());
        self
    }
    /// Sets `ConflictPolicy`.
    pub fn conflict_policy(mut self, value: impl Into<String>) -> Self {
        self.conflict_policy = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    MoveCdsFileRequest {
        "RegionId" => region_id: query,
        "CdsId" => cds_id: query,
        "FileId" => file_id: query,
        "EndUserId" => end_user_id: query,
        "ParentFolderId" => parent_folder_id: query,
        "ConflictPolicy" => conflict_policy: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for MoveCdsFileRequest {
    type Response = MoveCdsFileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MoveCdsFile")
        .required(&["RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success")
        .region("RegionId");
}

/// Response to [`MoveCdsFileRequest`].
#[non_exhaustive]
pub struct MoveCdsFileResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// `MoveCdsFileModel`.
    pub move_cds_file_model: Option<MoveCdsFileModel>,
}

response! {
    MoveCdsFileResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "MoveCdsFileModel" => move_cds_file_model: value,
    }
}

/// The value of [`move_cds_file_model`](MoveCdsFileResponse::move_cds_file_model).
#[non_exhaustive]
pub struct MoveCdsFileModel {
    /// ID of the async task that the item belongs to or stands for.
    /// Example: `fe307518-825a-4c8b-a69c-958f0e8a****`.
    pub async_task_id: Option<String>,
    /// Whether there is such an item. Example: `false`.
    pub exist: Option<bool>,
    /// ID of the file that the item belongs to or stands for.
    /// Example: `63636837e47e5a24a8a940218bef395c210e****`.
    pub file_id: Option<String>,
}

response! {
    MoveCdsFileModel {
        "AsyncTaskId" => async_task_id: value,
        "Exist" => exist: value,
        "FileId" => file_id: value,
    }
}
