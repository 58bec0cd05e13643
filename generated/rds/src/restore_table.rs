// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestoreTable`, from `rds/RestoreTable.md`.

use alicloud_runtime::codegen::*;

/// Restores single databases or tables of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::RestoreTableRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx")
///     .table_meta("...")
///     .restore_time("2019-08-20T16:00:00Z");
/// let reply = client.restore_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestoreTableRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Which databases and tables are restored and under which new names, as JSON text.
    pub table_meta: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `9026262`.
    pub backup_id: Option<String>,
    /// Point in time that the data is brought back to. Example: `2011-06-11T16:00:00Z`.
    pub restore_time: Option<Timestamp>,
    /// Whether the quick form of restoring databases and tables is used.
    pub instant_recovery: Option<bool>,
}

impl RestoreTableRequest {
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
    /// Sets `TableMeta`, which is required.
    pub fn table_meta(mut self, value: impl Into<String>) -> Self {
        self.table_meta = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
    /// Sets `InstantRecovery`.
    #[inline]
    pub fn instant_recovery(mut self, value: bool) -> Self {
        self.instant_recovery = Some(value);
        self
    }
}

request! {
    RestoreTableRequest {
        "DBInstanceId" => db_instance_id: query,
        "TableMeta" => table_meta: query,
        "ClientToken" => client_token: query,
        "BackupId" => backup_id: query,
        "RestoreTime" => restore_time: query,
        "InstantRecovery" => instant_recovery: query,
    }
}

impl Operation for RestoreTableRequest {
    type Response = RestoreTableResponse;
    type Error = RestoreTableError;
    const INFO: OperationInfo = super::operation("RestoreTable")
        .required(&["DBInstanceId", "TableMeta"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [RestoreTableError] = &[
        RestoreTableError::InvalidRestoreTypeFormat,
        RestoreTableError::InvalidRestoreTimeFormat,
        RestoreTableError::InvalidBackupNotFound,
        RestoreTableError::InvalidBackupSetIDNotFound,
        RestoreTableError::IncorrectBackupSetState,
        RestoreTableError::InvalidDBNameDuplicate,
        RestoreTableError::ChildDBInstanceExists,
        RestoreTableError::InvalidParametersFormat,
        RestoreTableError::InsufficientResourceCapacity,
        RestoreTableError::MissingUserID,
        RestoreTableError::MissingUID,
        RestoreTableError::InvalidBaksetInvalid,
        RestoreTableError::InvalidParamTableMeta,
        RestoreTableError::InvalidBakHistoryDO,
        RestoreTableError::InvalidBakTableMetaDO,
        RestoreTableError::InvalidParamTableMetaContent,
        RestoreTableError::InvalidParamTableMetaDuplicate,
        RestoreTableError::InvalidSourceRestoreDBNameNotFound,
        RestoreTableError::InvalidParamTableMetaForRestoreContent,
        RestoreTableError::InvalidAvZoneFormat,
        RestoreTableError::InvalidRegionFormat,
        RestoreTableError::InvalidIPFormat,
        RestoreTableError::InvalidVpcParameter,
        RestoreTableError::MissBackupSetAndRestoreTimeNotFound,
        RestoreTableError::InvalidBakHistoryDbVersionMismatch,
        RestoreTableError::DiskSizeNotEnough,
        RestoreTableError::InvalidSourceCategory,
        RestoreTableError::RestoreTableException,
        RestoreTableError::InvalidParamTableMetaTooManyTables,
        RestoreTableError::OrderComboInstanceNotAllowOperate,
        RestoreTableError::PricePricingPlanResultNotFound,
        RestoreTableError::OrderNoRealNameAuthentication,
        RestoreTableError::InvalidBackupLogStatus,
        RestoreTableError::IncorrectDBInstanceType,
        RestoreTableError::IncorrectDBInstanceState,
        RestoreTableError::IncorrectBackupSetMethod,
        RestoreTableError::InvalidBinlogNotFound,
        RestoreTableError::InvalidDBNotFound,
        RestoreTableError::InvalidRegionNotFound,
        RestoreTableError::InvalidDBInstanceNotFound,
        RestoreTableError::ResourceConfigError,
    ];
}

/// Response to [`RestoreTableRequest`].
pub type RestoreTableResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RestoreTableRequest`] names.
///
/// - [`InvalidRestoreTypeFormat`](super::DocumentedError::InvalidRestoreTypeFormat)
/// - [`InvalidRestoreTimeFormat`](super::DocumentedError::InvalidRestoreTimeFormat)
/// - [`InvalidBackupNotFound`](super::DocumentedError::InvalidBackupNotFound)
/// - [`InvalidBackupSetIDNotFound`](super::DocumentedError::InvalidBackupSetIDNotFound)
/// - [`IncorrectBackupSetState`](super::DocumentedError::IncorrectBackupSetState)
/// - [`InvalidDBNameDuplicate`](super::DocumentedError::InvalidDBNameDuplicate)
/// - [`ChildDBInstanceExists`](super::DocumentedError::ChildDBInstanceExists)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
/// - [`MissingUserID`](super::DocumentedError::MissingUserID)
/// - [`MissingUID`](super::DocumentedError::MissingUID)
/// - [`InvalidBaksetInvalid`](super::DocumentedError::InvalidBaksetInvalid)
/// - [`InvalidParamTableMeta`](super::DocumentedError::InvalidParamTableMeta)
/// - [`InvalidBakHistoryDO`](super::DocumentedError::InvalidBakHistoryDO)
/// - [`InvalidBakTableMetaDO`](super::DocumentedError::InvalidBakTableMetaDO)
/// - [`InvalidParamTableMetaContent`](super::DocumentedError::InvalidParamTableMetaContent)
/// - [`InvalidParamTableMetaDuplicate`](super::DocumentedError::InvalidParamTableMetaDuplicate)
/// - [`InvalidSourceRestoreDBNameNotFound`](super::DocumentedError::InvalidSourceRestoreDBNameNotFound)
/// - [`InvalidParamTableMetaForRestoreContent`](super::DocumentedError::InvalidParamTableMetaForRestoreContent)
/// - [`InvalidAvZoneFormat`](super::DocumentedError::InvalidAvZoneFormat)
/// - [`InvalidRegionFormat`](super::DocumentedError::InvalidRegionFormat)
/// - [`InvalidIPFormat`](super::DocumentedError::InvalidIPFormat)
/// - [`InvalidVpcParameter`](super::DocumentedError::InvalidVpcParameter)
/// - [`MissBackupSetAndRestoreTimeNotFound`](super::DocumentedError::MissBackupSetAndRestoreTimeNotFound)
/// - [`InvalidBakHistoryDbVersionMismatch`](super::DocumentedError::InvalidBakHistoryDbVersionMismatch)
/// - [`DiskSizeNotEnough`](super::DocumentedError::DiskSizeNotEnough)
/// - [`InvalidSourceCategory`](super::DocumentedError::InvalidSourceCategory)
/// - [`RestoreTableException`](super::DocumentedError::RestoreTableException)
/// - [`InvalidParamTableMetaTooManyTables`](super::DocumentedError::InvalidParamTableMetaTooManyTables)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidBackupLogStatus`](super::DocumentedError::InvalidBackupLogStatus)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectBackupSetMethod`](super::DocumentedError::IncorrectBackupSetMethod)
/// - [`InvalidBinlogNotFound`](super::DocumentedError::InvalidBinlogNotFound)
/// - [`InvalidDBNotFound`](super::DocumentedError::InvalidDBNotFound)
/// - [`InvalidRegionNotFound`](super::DocumentedError::InvalidRegionNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`ResourceConfigError`](super::DocumentedError::ResourceConfigError), here with HTTP status 500
pub type RestoreTableError = super::DocumentedError;
