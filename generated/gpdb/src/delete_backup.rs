// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBackup`, from `gpdb/DeleteBackup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a backup set; the instance can no longer be restored from it.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteBackupRequest::new()
///     .db_instance_id("...")
///     .backup_id("...");
/// let reply = client.delete_backup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBackupRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
}

impl DeleteBackupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `BackupId`, which is required.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
}

request! {
    DeleteBackupRequest {
        "DBInstanceId" => db_instance_id: query,
        "BackupId" => backup_id: query,
    }
}

impl Operation for DeleteBackupRequest {
    type Response = DeleteBackupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBackup")
        .required(&["DBInstanceId", "BackupId"]);
}

/// Response to [`DeleteBackupRequest`], which the documentation does not describe.
pub type DeleteBackupResponse = alicloud_runtime::UndocumentedResponse;
