// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachNasFileSystem`, from `hbr/DetachNasFileSystem.md`.

use alicloud_runtime::codegen::*;

/// Deletes the internal mount target that the backup service created on a NAS file system.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DetachNasFileSystemRequest::new()
///     .file_system_id("...")
///     .create_time("...");
/// let reply = client.detach_nas_file_system(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachNasFileSystemRequest {
    /// **Required.** NAS storage that is meant; its ID is shown in the NAS console.
    pub file_system_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: create.
    pub create_time: Option<String>,
    /// Whether the data lies in the caller's account (`SELF_ACCOUNT`) or in another one that is managed
    /// from here (`CROSS_ACCOUNT`).
    pub cross_account_type: Option<String>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    pub cross_account_role_name: Option<String>,
}

impl DetachNasFileSystemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `CreateTime`, which is required.
    pub fn create_time(mut self, value: impl Into<String>) -> Self {
        self.create_time = Some(value.into());
        self
    }
    /// Sets `CrossAccountType`.
    pub fn cross_account_type(mut self, value: impl Into<String>) -> Self {
        self.cross_account_type = Some(value.into());
        self
    }
    /// Sets `CrossAccountUserId`.
    #[inline]
    pub fn cross_account_user_id(mut self, value: i64) -> Self {
        self.cross_account_user_id = Some(value);
        self
    }
    /// Sets `CrossAccountRoleName`.
    pub fn cross_account_role_name(mut self, value: impl Into<String>) -> Self {
        self.cross_account_role_name = Some(value.into());
        self
    }
}

request! {
    DetachNasFileSystemRequest {
        "FileSystemId" => file_system_id: query,
        "CreateTime" => create_time: query,
        "CrossAccountType" => cross_account_type: query,
        "CrossAccountUserId" => cross_account_user_id: query,
        "CrossAccountRoleName" => cross_account_role_name: query,
    }
}

impl Operation for DetachNasFileSystemRequest {
    type Response = DetachNasFileSystemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachNasFileSystem")
        .required(&["FileSystemId", "CreateTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`DetachNasFileSystemRequest`].
#[non_exhaustive]
pub struct DetachNasFileSystemResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-*********************`.
    pub task_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DetachNasFileSystemResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "Success" => success: value,
    }
}
