// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestoreTable`, from `polardb/RestoreTable.md`.

use alicloud_runtime::codegen::*;

/// Restores databases or tables of a cluster from a backup set or point in time.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::RestoreTableRequest::new()
///     .db_cluster_id("...")
///     .table_meta("...");
/// let reply = client.restore_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestoreTableRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which databases and tables are restored and under which new names, as JSON text.
    pub table_meta: Option<String>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// Time that is set or recorded for this: restore.
    pub restore_time: Option<String>,
}

impl RestoreTableRequest {
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
    /// Sets `TableMeta`, which is required.
    pub fn table_meta(mut self, value: impl Into<String>) -> Self {
        self.table_meta = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<String>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
}

request! {
    RestoreTableRequest {
        "DBClusterId" => db_cluster_id: query,
        "TableMeta" => table_meta: query,
        "BackupId" => backup_id: query,
        "RestoreTime" => restore_time: query,
    }
}

impl Operation for RestoreTableRequest {
    type Response = RestoreTableResponse;
    type Error = RestoreTableError;
    const INFO: OperationInfo = super::operation("RestoreTable")
        .required(&["DBClusterId", "TableMeta"]);
    const ERRORS: &'static [RestoreTableError] = &[
        RestoreTableError::InvalidRestoreTypeFormat,
        RestoreTableError::InvalidRestoreTimeFormat,
        RestoreTableError::InvalidBackupSetIDNotFound,
        RestoreTableError::IncorrectBackupSetState,
        RestoreTableError::InvalidDBNameDuplicate,
        RestoreTableError::InvalidParametersFormat,
        RestoreTableError::InsufficientResourceCapacity,
        RestoreTableError::InvalidRestoreTypeNotFound,
        RestoreTableError::MissingUserID,
        RestoreTableError::MissingUID,
        RestoreTableError::OperationDeniedArchiveRestore,
        RestoreTableError::InvalidDBClusterNotFound,
        RestoreTableError::InvalidBackupNotFound,
        RestoreTableError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`RestoreTableRequest`].
pub type RestoreTableResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RestoreTableRequest`] names.
///
/// - [`InvalidRestoreTypeFormat`](super::DocumentedError::InvalidRestoreTypeFormat)
/// - [`InvalidRestoreTimeFormat`](super::DocumentedError::InvalidRestoreTimeFormat)
/// - [`InvalidBackupSetIDNotFound`](super::DocumentedError::InvalidBackupSetIDNotFound)
/// - [`IncorrectBackupSetState`](super::DocumentedError::IncorrectBackupSetState)
/// - [`InvalidDBNameDuplicate`](super::DocumentedError::InvalidDBNameDuplicate)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
/// - [`InvalidRestoreTypeNotFound`](super::DocumentedError::InvalidRestoreTypeNotFound)
/// - [`MissingUserID`](super::DocumentedError::MissingUserID)
/// - [`MissingUID`](super::DocumentedError::MissingUID)
/// - [`OperationDeniedArchiveRestore`](super::DocumentedError::OperationDeniedArchiveRestore)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidBackupNotFound`](super::DocumentedError::InvalidBackupNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type RestoreTableError = super::DocumentedError;
