// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBackups`, from `adb/DeleteBackups.md`.

use alicloud_runtime::codegen::*;

/// Deletes backup sets of a cluster, from which it can no longer be restored.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DeleteBackupsRequest::new()
///     .db_cluster_id("...")
///     .backup_ids("...");
/// let reply = client.delete_backups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBackupsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** IDs of the backups to work on or to narrow the list down to.
    pub backup_ids: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteBackupsRequest {
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
    /// Sets `BackupIds`, which is required.
    pub fn backup_ids(mut self, value: impl Into<String>) -> Self {
        self.backup_ids = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteBackupsRequest {
        "DBClusterId" => db_cluster_id: query,
        "BackupIds" => backup_ids: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteBackupsRequest {
    type Response = DeleteBackupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBackups")
        .required(&["DBClusterId", "BackupIds"])
        .region("RegionId");
}

/// Response to [`DeleteBackupsRequest`], which the documentation does not describe.
pub type DeleteBackupsResponse = alicloud_runtime::UndocumentedResponse;
