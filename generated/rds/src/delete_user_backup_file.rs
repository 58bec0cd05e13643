// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUserBackupFile`, from `rds/DeleteUserBackupFile.md`.

use alicloud_runtime::codegen::*;

/// Deletes a user backup, which is a full backup of a self-managed MySQL database.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteUserBackupFileRequest::new()
///     .backup_id("...");
/// let reply = client.delete_user_backup_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUserBackupFileRequest {
    /// **Required.** ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteUserBackupFileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackupId`, which is required.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteUserBackupFileRequest {
        "BackupId" => backup_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteUserBackupFileRequest {
    type Response = DeleteUserBackupFileResponse;
    type Error = DeleteUserBackupFileError;
    const INFO: OperationInfo = super::operation("DeleteUserBackupFile")
        .required(&["BackupId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteUserBackupFileError] = &[
        DeleteUserBackupFileError::OperationDeniedProduct,
    ];
}

/// Response to [`DeleteUserBackupFileRequest`].
#[non_exhaustive]
pub struct DeleteUserBackupFileResponse {
    /// ID of one backup, for listing it or restoring from it. Example: `b-w1haya7e4i25****`.
    pub backup_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F28AE40B-203B-4CFE-B81F-FD981CD97B17`.
    pub request_id: Option<String>,
}

response! {
    DeleteUserBackupFileResponse {
        "BackupId" => backup_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteUserBackupFileRequest`] names.
///
/// - [`OperationDeniedProduct`](super::DocumentedError::OperationDeniedProduct), here with HTTP status 403
pub type DeleteUserBackupFileError = super::DocumentedError;
