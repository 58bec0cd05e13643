// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBackup`, from `r-kvstore/DeleteBackup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a backup of an instance; nothing can be restored from it afterward.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DeleteBackupRequest::new()
///     .backup_id("...")
///     .instance_id("...");
/// let reply = client.delete_backup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBackupRequest {
    /// **Required.** ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
}

impl DeleteBackupRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DeleteBackupRequest {
        "BackupId" => backup_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DeleteBackupRequest {
    type Response = DeleteBackupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBackup")
        .required(&["BackupId", "InstanceId"]);
}

/// Response to [`DeleteBackupRequest`], which the documentation does not describe.
pub type DeleteBackupResponse = alicloud_runtime::UndocumentedResponse;
