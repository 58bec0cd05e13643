// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateUserBackupFile`, from `rds/UpdateUserBackupFile.md`.

use alicloud_runtime::codegen::*;

/// Changes the note on a user backup and how long it is kept.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::UpdateUserBackupFileRequest::new()
///     .backup_id("...");
/// let reply = client.update_user_backup_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateUserBackupFileRequest {
    /// **Required.** ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text added as a note. Length: 2 to 256.
    pub comment: Option<String>,
    /// How long the backups are kept before they are deleted.
    pub retention: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl UpdateUserBackupFileRequest {
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
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `Retention`.
    #[inline]
    pub fn retention(mut self, value: i32) -> Self {
        self.retention = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    UpdateUserBackupFileRequest {
        "BackupId" => backup_id: query,
        "RegionId" => region_id: query,
        "Comment" => comment: query,
        "Retention" => retention: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for UpdateUserBackupFileRequest {
    type Response = UpdateUserBackupFileResponse;
    type Error = UpdateUserBackupFileError;
    const INFO: OperationInfo = super::operation("UpdateUserBackupFile")
        .required(&["BackupId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [UpdateUserBackupFileError] = &[
        UpdateUserBackupFileError::InvalidParam,
        UpdateUserBackupFileError::OperationDeniedProduct,
    ];
}

/// Response to [`UpdateUserBackupFileRequest`].
#[non_exhaustive]
pub struct UpdateUserBackupFileResponse {
    /// ID of one backup, for listing it or restoring from it. Example: `b-lvn2365ev9f1****`.
    pub backup_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `29EBB093-DBD8-5EEB-841D-E611B88CDE4B`.
    pub request_id: Option<String>,
}

response! {
    UpdateUserBackupFileResponse {
        "BackupId" => backup_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateUserBackupFileRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`OperationDeniedProduct`](super::DocumentedError::OperationDeniedProduct)
pub type UpdateUserBackupFileError = super::DocumentedError;
