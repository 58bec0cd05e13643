// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckCreateDdrDBInstance`, from `rds/CheckCreateDdrDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a cross-region backup can be restored to a new instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CheckCreateDdrDBInstanceRequest::new()
///     .db_instance_class("rds.mysql.s1.small")
///     .db_instance_storage(20)
///     .engine("MySQL")
///     .engine_version("5.6")
///     .region_id("cn-hangzhou")
///     .restore_type("0");
/// let reply = client.check_create_ddr_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckCreateDdrDBInstanceRequest {
    /// **Required.** Size, model or class of the database instance. Example: `rds.mysql.s1.small`.
    pub db_instance_class: Option<String>,
    /// **Required.** Disk space that the instance is to have.
    /// Range: 5 to 2000. Unit: `GB`. Example: `20`.
    pub db_instance_storage: Option<i32>,
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// **Required.** Version of the database that the instance runs or is to run. Example: `5.6`.
    pub engine_version: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Whether a backup or a point in time is restored. Default: `0`. Example: `0`.
    pub restore_type: Option<String>,
    /// **Required** under conditions. Backup that is restored or looked into. Example: `14358`.
    pub backup_set_id: Option<String>,
    /// **Required** under conditions. Point in time that the data is brought back to.
    /// Example: `2019-05-30T03:29:10Z`.
    pub restore_time: Option<Timestamp>,
    /// **Required** under conditions. Region of the instance to restore from; needed to go back to a
    /// point in time. Example: `cn-hangzhou`.
    pub source_region: Option<String>,
    /// **Required** under conditions. Instance to restore from, by its ID; needed to go back to a point
    /// in time. Example: `rm-uf6wjk5xxxxxxx`.
    pub source_db_instance_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CheckCreateDdrDBInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceClass`, which is required.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorage`, which is required.
    #[inline]
    pub fn db_instance_storage(mut self, value: i32) -> Self {
        self.db_instance_storage = Some(value);
        self
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RestoreType`, which is required.
    pub fn restore_type(mut self, value: impl Into<String>) -> Self {
        self.restore_type = Some(value.into());
        self
    }
    /// Sets `BackupSetId`.
    pub fn backup_set_id(mut self, value: impl Into<String>) -> Self {
        self.backup_set_id = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<Timestamp>) -> Self {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CheckCreateDdrDBInstanceRequest {
        "DBInstanceClass" => db_instance_class: query,
        "DBInstanceStorage" => db_instance_storage: query,
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "RegionId" => region_id: query,
        "RestoreType" => restore_type: query,
        "BackupSetId" => backup_set_id: query,
        "RestoreTime" => restore_time: query,
        "SourceRegion" => source_region: query,
        "SourceDBInstanceName" => source_db_instance_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CheckCreateDdrDBInstanceRequest {
    type Response = CheckCreateDdrDBInstanceResponse;
    type Error = CheckCreateDdrDBInstanceError;
    const INFO: OperationInfo = super::operation("CheckCreateDdrDBInstance")
        .required(
            &[
                "DBInstanceClass",
                "DBInstanceStorage",
                "Engine",
                "EngineVersion",
                "RegionId",
                "RestoreType",
            ],
        )
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [CheckCreateDdrDBInstanceError] = &[
        CheckCreateDdrDBInstanceError::IncorrectDBInstanceType,
        CheckCreateDdrDBInstanceError::InvalidRestoreTypeFormat,
        CheckCreateDdrDBInstanceError::InvalidBackupTypeFormat,
        CheckCreateDdrDBInstanceError::NoBackupSetRegion,
        CheckCreateDdrDBInstanceError::IncorrectBackupSetType,
        CheckCreateDdrDBInstanceError::NoSourceInstanceName,
        CheckCreateDdrDBInstanceError::NoAvailableDisasterRestoreBakset,
        CheckCreateDdrDBInstanceError::IncorrectBackupSetMethod,
        CheckCreateDdrDBInstanceError::IncorrectEngineVersion,
        CheckCreateDdrDBInstanceError::IncorrectBaksetVersion,
        CheckCreateDdrDBInstanceError::CrossRegionUnsupportTDE,
        CheckCreateDdrDBInstanceError::DisasterRestoreRegionNotMatched,
        CheckCreateDdrDBInstanceError::InvalidMinorVersionNotFound,
        CheckCreateDdrDBInstanceError::InvalidDBInstanceIdMalFormed,
        CheckCreateDdrDBInstanceError::InvalidEngineMalformed,
        CheckCreateDdrDBInstanceError::InvalidEngineVersionMalformed,
        CheckCreateDdrDBInstanceError::MissingUserID,
        CheckCreateDdrDBInstanceError::MissingUID,
        CheckCreateDdrDBInstanceError::UserPermissionFailure,
        CheckCreateDdrDBInstanceError::InvalidServiceTypeFormat,
        CheckCreateDdrDBInstanceError::InvalidStorageFormat,
        CheckCreateDdrDBInstanceError::IncorrectDBType,
        CheckCreateDdrDBInstanceError::IncorrectDBInstance,
        CheckCreateDdrDBInstanceError::ResourceConfigError,
        CheckCreateDdrDBInstanceError::RestoreTypeNotFound,
        CheckCreateDdrDBInstanceError::InvalidBackupSetIDNotFound,
        CheckCreateDdrDBInstanceError::InvalidDBInstanceNotFound,
        CheckCreateDdrDBInstanceError::InvalidDBInstanceClassNotFound,
    ];
}

/// Response to [`CheckCreateDdrDBInstanceRequest`].
#[non_exhaustive]
pub struct CheckCreateDdrDBInstanceResponse {
    /// Tells if a new instance can be made in the other region. Example: `true`.
    pub is_valid: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E43AAE0-BEE8-43DA-860D-EAF2AA0724DC`.
    pub request_id: Option<String>,
}

response! {
    CheckCreateDdrDBInstanceResponse {
        "IsValid" => is_valid: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CheckCreateDdrDBInstanceRequest`] names.
///
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType), here with HTTP status 400
/// - [`InvalidRestoreTypeFormat`](super::DocumentedError::InvalidRestoreTypeFormat)
/// - [`InvalidBackupTypeFormat`](super::DocumentedError::InvalidBackupTypeFormat)
/// - [`NoBackupSetRegion`](super::DocumentedError::NoBackupSetRegion)
/// - [`IncorrectBackupSetType`](super::DocumentedError::IncorrectBackupSetType)
/// - [`NoSourceInstanceName`](super::DocumentedError::NoSourceInstanceName)
/// - [`NoAvailableDisasterRestoreBakset`](super::DocumentedError::NoAvailableDisasterRestoreBakset)
/// - [`IncorrectBackupSetMethod`](super::DocumentedError::IncorrectBackupSetMethod), here with HTTP status 400
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion), here with HTTP status 400
/// - [`IncorrectBaksetVersion`](super::DocumentedError::IncorrectBaksetVersion)
/// - [`CrossRegionUnsupportTDE`](super::DocumentedError::CrossRegionUnsupportTDE)
/// - [`DisasterRestoreRegionNotMatched`](super::DocumentedError::DisasterRestoreRegionNotMatched)
/// - [`InvalidMinorVersionNotFound`](super::DocumentedError::InvalidMinorVersionNotFound)
/// - [`InvalidDBInstanceIdMalFormed`](super::DocumentedError::InvalidDBInstanceIdMalFormed)
/// - [`InvalidEngineMalformed`](super::DocumentedError::InvalidEngineMalformed)
/// - [`InvalidEngineVersionMalformed`](super::DocumentedError::InvalidEngineVersionMalformed)
/// - [`MissingUserID`](super::DocumentedError::MissingUserID)
/// - [`MissingUID`](super::DocumentedError::MissingUID)
/// - [`UserPermissionFailure`](super::DocumentedError::UserPermissionFailure)
/// - [`InvalidServiceTypeFormat`](super::DocumentedError::InvalidServiceTypeFormat)
/// - [`InvalidStorageFormat`](super::DocumentedError::InvalidStorageFormat)
/// - [`IncorrectDBType`](super::DocumentedError::IncorrectDBType)
/// - [`IncorrectDBInstance`](super::DocumentedError::IncorrectDBInstance)
/// - [`ResourceConfigError`](super::DocumentedError::ResourceConfigError)
/// - [`RestoreTypeNotFound`](super::DocumentedError::RestoreTypeNotFound)
/// - [`InvalidBackupSetIDNotFound`](super::DocumentedError::InvalidBackupSetIDNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InvalidDBInstanceClassNotFound`](super::DocumentedError::InvalidDBInstanceClassNotFound)
pub type CheckCreateDdrDBInstanceError = super::DocumentedError;
