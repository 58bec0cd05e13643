// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBackup`, from `rds/DeleteBackup.md`.

use alicloud_runtime::codegen::*;

/// Deletes backups of an instance; nothing can be restored from them afterward.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteBackupRequest::new()
///     .backup_id("324909958")
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.delete_backup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBackupRequest {
    /// **Required.** ID of one backup, for listing it or restoring from it.
    /// Items: at most 100. Example: `324909958`.
    pub backup_id: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    DeleteBackupRequest {
        "BackupId" => backup_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DeleteBackupRequest {
    type Response = DeleteBackupResponse;
    type Error = DeleteBackupError;
    const INFO: OperationInfo = super::operation("DeleteBackup")
        .required(&["BackupId", "DBInstanceId"]);
    const ERRORS: &'static [DeleteBackupError] = &[
        DeleteBackupError::ReadDBInstanceNotSupport,
        DeleteBackupError::ParameterLeastAssociate,
        DeleteBackupError::DeleteBackupSetNumExceed,
        DeleteBackupError::OrderComboInstanceNotAllowOperate,
        DeleteBackupError::PricePricingPlanResultNotFound,
        DeleteBackupError::OrderNoRealNameAuthentication,
        DeleteBackupError::IncorrectDBInstanceState,
        DeleteBackupError::IncorrectDBInstanceType,
        DeleteBackupError::IncorrectDBInstanceCharacterType,
        DeleteBackupError::OperationDeniedBackupSetDeleteNotSupport,
        DeleteBackupError::InvalidDBInstanceNameNotFound,
        DeleteBackupError::IncorrectDBInstanceLockMode,
        DeleteBackupError::InvalidBackupSetIDNotFound,
    ];
}

/// Response to [`DeleteBackupRequest`].
pub type DeleteBackupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteBackupRequest`] names.
///
/// - [`ReadDBInstanceNotSupport`](super::DocumentedError::ReadDBInstanceNotSupport)
/// - [`ParameterLeastAssociate`](super::DocumentedError::ParameterLeastAssociate)
/// - [`DeleteBackupSetNumExceed`](super::DocumentedError::DeleteBackupSetNumExceed)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`OperationDeniedBackupSetDeleteNotSupport`](super::DocumentedError::OperationDeniedBackupSetDeleteNotSupport)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidBackupSetIDNotFound`](super::DocumentedError::InvalidBackupSetIDNotFound)
pub type DeleteBackupError = super::DocumentedError;
