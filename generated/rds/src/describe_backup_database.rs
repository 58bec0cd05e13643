// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupDatabase`, from `rds/DescribeBackupDatabase.md`.

use alicloud_runtime::codegen::*;

/// Withdrawn; used to list the databases that a backup contains.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeBackupDatabaseRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.describe_backup_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupDatabaseRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `90262212`.
    pub backup_id: Option<String>,
}

impl DescribeBackupDatabaseRequest {
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
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
}

request! {
    DescribeBackupDatabaseRequest {
        "DBInstanceId" => db_instance_id: query,
        "BackupId" => backup_id: query,
    }
}

impl Operation for DescribeBackupDatabaseRequest {
    type Response = DescribeBackupDatabaseResponse;
    type Error = DescribeBackupDatabaseError;
    const INFO: OperationInfo = super::operation("DescribeBackupDatabase")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeBackupDatabaseError] = &[
        DescribeBackupDatabaseError::InvalidRestoreTimeMalformed,
        DescribeBackupDatabaseError::InvalidPageNumbersMalformed,
        DescribeBackupDatabaseError::InvalidStartTimeFormat,
        DescribeBackupDatabaseError::InvalidEndTimeFormat,
        DescribeBackupDatabaseError::InvalidParameterCombination,
        DescribeBackupDatabaseError::InvalidDBInstanceClassValueNotSupported,
        DescribeBackupDatabaseError::InvalidBackupSetLocationFormat,
        DescribeBackupDatabaseError::OrderComboInstanceNotAllowOperate,
        DescribeBackupDatabaseError::PricePricingPlanResultNotFound,
        DescribeBackupDatabaseError::OrderNoRealNameAuthentication,
        DescribeBackupDatabaseError::InvalidMaxRecordsPerPageMalformed,
        DescribeBackupDatabaseError::IncorrectDBInstanceState,
        DescribeBackupDatabaseError::ResourceConfigError,
        DescribeBackupDatabaseError::InvalidDBInstanceNameNotFound,
        DescribeBackupDatabaseError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`DescribeBackupDatabaseRequest`].
#[non_exhaustive]
pub struct DescribeBackupDatabaseResponse {
    /// Names of the databases that were found or are concerned. Example: `db1,db2`.
    pub database_names: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `08A3B71B-FE08-4B03-974F-CC7EA6DB1828`.
    pub request_id: Option<String>,
}

response! {
    DescribeBackupDatabaseResponse {
        "DatabaseNames" => database_names: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeBackupDatabaseRequest`] names.
///
/// - [`InvalidRestoreTimeMalformed`](super::DocumentedError::InvalidRestoreTimeMalformed)
/// - [`InvalidPageNumbersMalformed`](super::DocumentedError::InvalidPageNumbersMalformed)
/// - [`InvalidStartTimeFormat`](super::DocumentedError::InvalidStartTimeFormat)
/// - [`InvalidEndTimeFormat`](super::DocumentedError::InvalidEndTimeFormat)
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
/// - [`InvalidDBInstanceClassValueNotSupported`](super::DocumentedError::InvalidDBInstanceClassValueNotSupported)
/// - [`InvalidBackupSetLocationFormat`](super::DocumentedError::InvalidBackupSetLocationFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidMaxRecordsPerPageMalformed`](super::DocumentedError::InvalidMaxRecordsPerPageMalformed)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`ResourceConfigError`](super::DocumentedError::ResourceConfigError)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DescribeBackupDatabaseError = super::DocumentedError;
