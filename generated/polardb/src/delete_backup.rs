// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBackup`, from `polardb/DeleteBackup.md`.

use alicloud_runtime::codegen::*;

/// Deletes backups of a cluster; it can no longer be restored from them.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteBackupRequest::new()
///     .db_cluster_id("pc-bpxxxxxxx")
///     .backup_id("500018156");
/// let reply = client.delete_backup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBackupRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
}

impl DeleteBackupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
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
        "DBClusterId" => db_cluster_id: query,
        "BackupId" => backup_id: query,
    }
}

impl Operation for DeleteBackupRequest {
    type Response = DeleteBackupResponse;
    type Error = DeleteBackupError;
    const INFO: OperationInfo = super::operation("DeleteBackup")
        .required(&["DBClusterId", "BackupId"]);
    const ERRORS: &'static [DeleteBackupError] = &[
        DeleteBackupError::InvalidBackupSetIDNotFound,
        DeleteBackupError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`DeleteBackupRequest`].
pub type DeleteBackupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteBackupRequest`] names.
///
/// - [`InvalidBackupSetIDNotFound`](super::DocumentedError::InvalidBackupSetIDNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type DeleteBackupError = super::DocumentedError;
