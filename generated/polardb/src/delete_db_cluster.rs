// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBCluster`, from `polardb/DeleteDBCluster.md`.

use alicloud_runtime::codegen::*;

/// Releases a pay-as-you-go PolarDB cluster; the request decides which of its backups are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteDBClusterRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxxxxxxxxxx");
/// let reply = client.delete_db_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBClusterRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which backups stay when the cluster is deleted.
    pub backup_retention_policy_on_cluster_deletion: Option<
        Open<BackupRetentionPolicyOnClusterDeletion>,
    >,
}

impl DeleteDBClusterRequest {
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
    /// Sets `BackupRetentionPolicyOnClusterDeletion`.
    pub fn backup_retention_policy_on_cluster_deletion(
        mut self,
        value: impl Into<Open<BackupRetentionPolicyOnClusterDeletion>>,
    ) -> Self {
        self.backup_retention_policy_on_cluster_deletion = Some(value.into());
        self
    }
}

request! {
    DeleteDBClusterRequest {
        "DBClusterId" => db_cluster_id: query,
        "BackupRetentionPolicyOnClusterDeletion" => backup_retention_policy_on_cluster_deletion: query,
    }
}

impl Operation for DeleteDBClusterRequest {
    type Response = DeleteDBClusterResponse;
    type Error = DeleteDBClusterError;
    const INFO: OperationInfo = super::operation("DeleteDBCluster")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [DeleteDBClusterError] = &[
        DeleteDBClusterError::EngineMigrationActionDisabled,
        DeleteDBClusterError::InvalidParamBackupRetentionPolicyOnClusterDeletionMalformed,
        DeleteDBClusterError::InvalidBackupRetentionPolicyOnClusterDeletionMalformed,
        DeleteDBClusterError::OperationDeniedDBClusterDeletionLock,
        DeleteDBClusterError::OperationDeniedOperateStatus,
        DeleteDBClusterError::OperationDeniedClusterStatus,
        DeleteDBClusterError::OperationDeniedDBClusterPayType,
        DeleteDBClusterError::InvalidDBClusterNotFound,
        DeleteDBClusterError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DeleteDBClusterRequest`].
pub type DeleteDBClusterResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Which backups stay when the cluster is deleted.
    pub enum BackupRetentionPolicyOnClusterDeletion {
        /// Every backup.
        All = "ALL",
        /// The last backup, made just before.
        Latest = "LATEST",
        /// No backup.
        None = "NONE",
    }
}

/// Errors that the documentation of [`DeleteDBClusterRequest`] names.
///
/// - [`EngineMigrationActionDisabled`](super::DocumentedError::EngineMigrationActionDisabled)
/// - [`InvalidParamBackupRetentionPolicyOnClusterDeletionMalformed`](super::DocumentedError::InvalidParamBackupRetentionPolicyOnClusterDeletionMalformed)
/// - [`InvalidBackupRetentionPolicyOnClusterDeletionMalformed`](super::DocumentedError::InvalidBackupRetentionPolicyOnClusterDeletionMalformed)
/// - [`OperationDeniedDBClusterDeletionLock`](super::DocumentedError::OperationDeniedDBClusterDeletionLock)
/// - [`OperationDeniedOperateStatus`](super::DocumentedError::OperationDeniedOperateStatus)
/// - [`OperationDeniedClusterStatus`](super::DocumentedError::OperationDeniedClusterStatus)
/// - [`OperationDeniedDBClusterPayType`](super::DocumentedError::OperationDeniedDBClusterPayType)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DeleteDBClusterError = super::DocumentedError;
