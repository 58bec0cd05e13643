// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBackupFile`, from `rds/DeleteBackupFile.md`.

use alicloud_runtime::codegen::*;

/// Deletes backup files of a SQL Server instance; open only to accounts that used it before.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteBackupFileRequest::new()
///     .db_instance_id("...");
/// let reply = client.delete_backup_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBackupFileRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// Moment before which backup files are deleted.
    pub backup_time: Option<String>,
}

impl DeleteBackupFileRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `BackupTime`.
    pub fn backup_time(mut self, value: impl Into<String>) -> Self {
        self.backup_time = Some(value.into());
        self
    }
}

request! {
    DeleteBackupFileRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "BackupId" => backup_id: query,
        "DBName" => db_name: query,
        "BackupTime" => backup_time: query,
    }
}

impl Operation for DeleteBackupFileRequest {
    type Response = DeleteBackupFileResponse;
    type Error = DeleteBackupFileError;
    const INFO: OperationInfo = super::operation("DeleteBackupFile")
        .required(&["DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteBackupFileError] = &[
        DeleteBackupFileError::InvalidBackupSetIDNotFound,
    ];
}

/// Response to [`DeleteBackupFileRequest`].
#[non_exhaustive]
pub struct DeleteBackupFileResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7B3A91C-0ACD-4948-ACAE-****`.
    pub request_id: Option<String>,
    /// Backups that were deleted, by their IDs.
    pub deleted_bakset_ids: Vec<i32>,
}

response! {
    DeleteBackupFileResponse {
        "RequestId" => request_id: value,
        "DeletedBaksetIds" => deleted_bakset_ids: list("DeletedBaksetIds"),
    }
}

/// Errors that the documentation of [`DeleteBackupFileRequest`] names.
///
/// - [`InvalidBackupSetIDNotFound`](super::DocumentedError::InvalidBackupSetIDNotFound)
pub type DeleteBackupFileError = super::DocumentedError;
