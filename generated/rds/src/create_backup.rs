// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBackup`, from `rds/CreateBackup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupMethod, BackupType};

/// Starts a manual backup of an instance or of single databases.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateBackupRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.create_backup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBackupRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Name of the database inside the instance. Example: `rds_mysql`.
    pub db_name: Option<String>,
    /// Whether the whole instance or single databases are backed up. Example: `db`.
    pub backup_strategy: Option<Open<BackupStrategy>>,
    /// **Required** under conditions. How the backup is made: by copying data files or by exporting the
    /// data. Default: `Physical`. Example: `Physical`.
    pub backup_method: Option<Open<BackupMethod>>,
    /// **Required** under conditions. Whether the backup holds all data or only what changed since the
    /// last one. Here: `FullBackup`, `Auto`. Default: `Auto`. Example: `Auto`.
    pub backup_type: Option<Open<BackupType>>,
    /// How long a backup is kept before it is deleted.
    pub backup_retention_period: Option<i64>,
}

impl CreateBackupRequest {
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
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `BackupStrategy`.
    pub fn backup_strategy(mut self, value: impl Into<Open<BackupStrategy>>) -> Self {
        self.backup_strategy = Some(value.into());
        self
    }
    /// Sets `BackupMethod`.
    pub fn backup_method(mut self, value: impl Into<Open<BackupMethod>>) -> Self {
        self.backup_method = Some(value.into());
        self
    }
    /// Sets `BackupType`.
    pub fn backup_type(mut self, value: impl Into<Open<BackupType>>) -> Self {
        self.backup_type = Some(value.into());
        self
    }
    /// Sets `BackupRetentionPeriod`.
    #[inline]
    pub fn backup_retention_period(mut self, value: i64) -> Self {
        self.backup_retention_period = Some(value);
        self
    }
}

request! {
    CreateBackupRequest {
        "DBInstanceId" => db_instance_id: query,
        "DBName" => db_name: query,
        "BackupStrategy" => backup_strategy: query,
        "BackupMethod" => backup_method: query,
        "BackupType" => backup_type: query,
        "BackupRetentionPeriod" => backup_retention_period: query,
    }
}

impl Operation for CreateBackupRequest {
    type Response = CreateBackupResponse;
    type Error = CreateBackupError;
    const INFO: OperationInfo = super::operation("CreateBackup")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [CreateBackupError] = &[
        CreateBackupError::BackupTypeNotSupport,
        CreateBackupError::InvalidBackupMethodValueNotSupport,
        CreateBackupError::ReadDBInstanceNotSupport,
        CreateBackupError::IncorrectDBInstanceLockModeValueNotSupported,
        CreateBackupError::BackupJobExists,
        CreateBackupError::InvalidPreferredBackupTimeFormat,
        CreateBackupError::InvalidDBNameFormat,
        CreateBackupError::OrderComboInstanceNotAllowOperate,
        CreateBackupError::PricePricingPlanResultNotFound,
        CreateBackupError::OrderNoRealNameAuthentication,
        CreateBackupError::OperationDeniedApiForbidden,
        CreateBackupError::IncorrectDBInstanceEngine,
        CreateBackupError::IncorrectDBInstanceType,
        CreateBackupError::IncorrectDBInstanceState,
        CreateBackupError::IncorrectDBInstanceCharacterType,
        CreateBackupError::ExceededBackupTimes,
        CreateBackupError::InvalidDBInstanceNameNotFound,
        CreateBackupError::InvalidDBNotFound,
    ];
}

/// Response to [`CreateBackupRequest`].
#[non_exhaustive]
pub struct CreateBackupResponse {
    /// Task that makes the backup, for following its progress. Example: `5073731`.
    pub backup_job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2C125605-266F-41CA-8AC5-3A643D4F42C5`.
    pub request_id: Option<String>,
}

response! {
    CreateBackupResponse {
        "BackupJobId" => backup_job_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Whether the whole instance or single databases are backed up.
    pub enum BackupStrategy {
        /// Backs up single databases.
        Db = "db",
        /// Backs up the instance as a whole.
        Instance = "instance",
    }
}

/// Errors that the documentation of [`CreateBackupRequest`] names.
///
/// - [`BackupTypeNotSupport`](super::DocumentedError::BackupTypeNotSupport)
/// - [`InvalidBackupMethodValueNotSupport`](super::DocumentedError::InvalidBackupMethodValueNotSupport)
/// - [`ReadDBInstanceNotSupport`](super::DocumentedError::ReadDBInstanceNotSupport)
/// - [`IncorrectDBInstanceLockModeValueNotSupported`](super::DocumentedError::IncorrectDBInstanceLockModeValueNotSupported)
/// - [`BackupJobExists`](super::DocumentedError::BackupJobExists)
/// - [`InvalidPreferredBackupTimeFormat`](super::DocumentedError::InvalidPreferredBackupTimeFormat)
/// - [`InvalidDBNameFormat`](super::DocumentedError::InvalidDBNameFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`OperationDeniedApiForbidden`](super::DocumentedError::OperationDeniedApiForbidden)
/// - [`IncorrectDBInstanceEngine`](super::DocumentedError::IncorrectDBInstanceEngine)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`ExceededBackupTimes`](super::DocumentedError::ExceededBackupTimes)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidDBNotFound`](super::DocumentedError::InvalidDBNotFound)
pub type CreateBackupError = super::DocumentedError;
