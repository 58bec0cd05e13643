// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckRole`, from `hbr/CheckRole.md`.

use alicloud_runtime::codegen::*;

/// Checks whether the user may access a resource or page, by role type.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::CheckRoleRequest::new();
/// let reply = client.check_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckRoleRequest {
    /// Which of the service roles to look for, such as `EcsRole` for server files or `OssRole` for
    /// objects.
    pub check_role_type: Option<String>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    pub cross_account_role_name: Option<String>,
}

impl CheckRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckRoleType`.
    pub fn check_role_type(mut self, value: impl Into<String>) -> Self {
        self.check_role_type = Some(value.into());
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
    CheckRoleRequest {
        "CheckRoleType" => check_role_type: query,
        "CrossAccountUserId" => cross_account_user_id: query,
        "CrossAccountRoleName" => cross_account_role_name: query,
    }
}

impl Operation for CheckRoleRequest {
    type Response = CheckRoleResponse;
    type Error = CheckRoleError;
    const INFO: OperationInfo = super::operation("CheckRole")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [CheckRoleError] = &[
        CheckRoleError::CrossAccountBackupSlrNotExist,
    ];
}

/// Response to [`CheckRoleRequest`].
#[non_exhaustive]
pub struct CheckRoleResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2F63CA9B-744E-51C0-A638-27882BB03078`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CheckRoleResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CheckRoleRequest`] names.
///
/// - [`CrossAccountBackupSlrNotExist`](super::DocumentedError::CrossAccountBackupSlrNotExist)
pub type CheckRoleError = super::DocumentedError;
