// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReactivateDBClusterBackup`, from `polardb/ReactivateDBClusterBackup.md`.

use alicloud_runtime::codegen::*;

/// Brings the backups of a cluster back into service.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ReactivateDBClusterBackupRequest::new()
///     .db_cluster_id("...");
/// let reply = client.reactivate_db_cluster_backup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReactivateDBClusterBackupRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl ReactivateDBClusterBackupRequest {
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
}

request! {
    ReactivateDBClusterBackupRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for ReactivateDBClusterBackupRequest {
    type Response = ReactivateDBClusterBackupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReactivateDBClusterBackup")
        .required(&["DBClusterId"]);
}

/// Response to [`ReactivateDBClusterBackupRequest`], which the documentation does not describe.
pub type ReactivateDBClusterBackupResponse = alicloud_runtime::UndocumentedResponse;
