// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestoreDdrTable`, from `rds/RestoreDdrTable.md`.

use alicloud_runtime::codegen::*;

/// Restores databases or tables from a cross-region backup.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::RestoreDdrTableRequest::new()
///     .db_instance_id("...")
///     .restore_type("...")
///     .table_meta("...");
/// let reply = client.restore_ddr_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestoreDdrTableRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Whether a backup or a point in time is restored.
    pub restore_type: Option<String>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// Point in time that the data is brought back to.
    pub restore_time: Option<String>,
    /// Region of the instance to restore from; needed to go back to a point in time.
    pub source_region: Option<String>,
    /// Instance to restore from, by its ID; needed to go back to a point in time.
    pub source_db_instance_name: Option<String>,
    /// **Required.** Which databases and tables are restored and under which new names, as JSON text.
    pub table_meta: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl RestoreDdrTableRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RestoreType`, which is required.
    pub fn restore_type(mut self, value: impl Into<String>) -> Self {
        self.restore_type = Some(value.into());
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
    /// Sets `SourceRegion`.
    pub fn source_region(mut self, value: impl Into<String>) -> Self {
        self.source_region = Some(value.into());
        self
    }
    /// Sets `SourceDBInstanceName`.
    pub fn source_db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.source_db_instance_name = Some(value.into());
        self
    }
    /// Sets `TableMeta`, which is required.
    pub fn table_meta(mut self, value: impl Into<String>) -> Self {
        self.table_meta = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    RestoreDdrTableRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "RestoreType" => restore_type: query,
        "BackupId" => backup_id: query,
        "RestoreTime" => restore_time: query,
        "SourceRegion" => source_region: query,
        "SourceDBInstanceName" => source_db_instance_name: query,
        "TableMeta" => table_meta: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for RestoreDdrTableRequest {
    type Response = RestoreDdrTableResponse;
    type Error = RestoreDdrTableError;
    const INFO: OperationInfo = super::operation("RestoreDdrTable")
        .required(&["DBInstanceId", "RestoreType", "TableMeta"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RestoreDdrTableError] = &[
        RestoreDdrTableError::InvalidRestoreTypeFormat,
        RestoreDdrTableError::InvalidRestoreTimeFormat,
        RestoreDdrTableError::InvalidBaksetInvalid,
        RestoreDdrTableError::InvalidParamTableMetaForRestoreContent,
        RestoreDdrTableError::InvalidParamTableMeta,
        RestoreDdrTableError::InvalidBakHistoryDO,
        RestoreDdrTableError::InvalidParamTableMetaContent,
        RestoreDdrTableError::InvalidParamTableMetaDuplicate,
        RestoreDdrTableError::InvalidSourceRestoreDBNameNotFound,
        RestoreDdrTableError::InvalidDBNameDuplicate,
        RestoreDdrTableError::InvalidParametersFormat,
        RestoreDdrTableError::InvalidAvZoneFormat,
        RestoreDdrTableError::InvalidRegionFormat,
        RestoreDdrTableError::InvalidVpcParameter,
        RestoreDdrTableError::MissingUserID,
        RestoreDdrTableError::MissingUID,
        RestoreDdrTableError::OrderComboInstanceNotAllowOperate,
        RestoreDdrTableError::PricePricingPlanResultNotFound,
        RestoreDdrTableError::OrderNoRealNameAuthentication,
        RestoreDdrTableError::IncorrectDBInstanceType,
        RestoreDdrTableError::IncorrectDBInstanceState,
        RestoreDdrTableError::ChildDBInstanceExists,
        RestoreDdrTableError::InvalidBackupLogStatus,
        RestoreDdrTableError::IncorrectBackupSetMethod,
        RestoreDdrTableError::IncorrectBackupSetState,
        RestoreDdrTableError::RestoreTypeNotFound,
        RestoreDdrTableError::InvalidBackupSetIDNotFound,
        RestoreDdrTableError::InsufficientResourceCapacity,
        RestoreDdrTableError::InvalidBackupNotFound,
        RestoreDdrTableError::InvalidBinlogNotFound,
        RestoreDdrTableError::InvalidDBNotFound,
        RestoreDdrTableError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`RestoreDdrTableRequest`].
#[non_exhaustive]
pub struct RestoreDdrTableResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `75BBF1EF-1E90-4950-BFFB-252D26E8259B`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5****`.
    pub db_instance_id: Option<String>,
}

response! {
    RestoreDdrTableResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
    }
}

/// Errors that the documentation of [`RestoreDdrTableRequest`] names.
///
/// - [`InvalidRestoreTypeFormat`](super::DocumentedError::InvalidRestoreTypeFormat)
/// - [`InvalidRestoreTimeFormat`](super::DocumentedError::InvalidRestoreTimeFormat)
/// - [`InvalidBaksetInvalid`](super::DocumentedError::InvalidBaksetInvalid)
/// - [`InvalidParamTableMetaForRestoreContent`](super::DocumentedError::InvalidParamTableMetaForRestoreContent)
/// - [`InvalidParamTableMeta`](super::DocumentedError::InvalidParamTableMeta)
/// - [`InvalidBakHistoryDO`](super::DocumentedError::InvalidBakHistoryDO)
/// - [`InvalidParamTableMetaContent`](super::DocumentedError::InvalidParamTableMetaContent)
/// - [`InvalidParamTableMetaDuplicate`](super::DocumentedError::InvalidParamTableMetaDuplicate)
/// - [`InvalidSourceRestoreDBNameNotFound`](super::DocumentedError::InvalidSourceRestoreDBNameNotFound)
/// - [`InvalidDBNameDuplicate`](super::DocumentedError::InvalidDBNameDuplicate)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`InvalidAvZoneFormat`](super::DocumentedError::InvalidAvZoneFormat)
/// - [`InvalidRegionFormat`](super::DocumentedError::InvalidRegionFormat)
/// - [`InvalidVpcParameter`](super::DocumentedError::InvalidVpcParameter)
/// - [`MissingUserID`](super::DocumentedError::MissingUserID)
/// - [`MissingUID`](super::DocumentedError::MissingUID)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`ChildDBInstanceExists`](super::DocumentedError::ChildDBInstanceExists)
/// - [`InvalidBackupLogStatus`](super::DocumentedError::InvalidBackupLogStatus)
/// - [`IncorrectBackupSetMethod`](super::DocumentedError::IncorrectBackupSetMethod)
/// - [`IncorrectBackupSetState`](super::DocumentedError::IncorrectBackupSetState)
/// - [`RestoreTypeNotFound`](super::DocumentedError::RestoreTypeNotFound)
/// - [`InvalidBackupSetIDNotFound`](super::DocumentedError::InvalidBackupSetIDNotFound)
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
/// - [`InvalidBackupNotFound`](super::DocumentedError::InvalidBackupNotFound)
/// - [`InvalidBinlogNotFound`](super::DocumentedError::InvalidBinlogNotFound)
/// - [`InvalidDBNotFound`](super::DocumentedError::InvalidDBNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type RestoreDdrTableError = super::DocumentedError;
