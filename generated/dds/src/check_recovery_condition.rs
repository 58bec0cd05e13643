// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckRecoveryCondition`, from `dds/CheckRecoveryCondition.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the data of an instance can be restored as wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::CheckRecoveryConditionRequest::new()
///     .source_db_instance("dds-bpxxxxxxxx")
///     .restore_time("2019-08-22T08:00:00Z");
/// let reply = client.check_recovery_condition(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckRecoveryConditionRequest {
    /// **Required.** Instance whose data is to be restored. Example: `dds-bpxxxxxxxx`.
    pub source_db_instance: Option<String>,
    /// Databases to restore; all when left out. Example: `["db1","db2"]`.
    pub database_names: Vec<String>,
    /// Moment whose state of the data is to be restored. Example: `2019-08-22T08:00:00Z`.
    pub restore_time: Option<Timestamp>,
    /// ID of one backup, for listing it or restoring from it. Example: `5664xxxx`.
    pub backup_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `sg-bpxxxxxxxxxxxxxxxxxx`.
    pub resource_group_id: Option<String>,
    /// Region of the source instance; for deleted instances and backups in another region.
    /// Example: `cn-beijing`.
    pub src_region: Option<String>,
    /// Region that the backup lies in; for backups kept in another region. Example: `cn-hangzhou`.
    pub dest_region: Option<String>,
    /// What is restored from: a backup or a point in time, of this, a deleted or a remote instance.
    /// Example: `0`.
    pub restore_type: Option<String>,
    /// Whether the instance is a replica set or a sharded cluster. Example: `replicate`.
    pub instance_type: Option<String>,
    /// Major release of MongoDB; for clones and restores the same as the source's. Example: `4.2`.
    pub engine_version: Option<String>,
}

impl CheckRecoveryConditionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceDBInstance`, which is required.
    pub fn source_db_instance(mut self, value: impl Into<String>) -> Self {
        self.source_db_instance = Some(value.into());
        self
    }
    /// Sets `DatabaseNames`.
    pub fn database_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.database_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `SrcRegion`.
    pub fn src_region(mut self, value: impl Into<String>) -> Self {
        self.src_region = Some(value.into());
        self
    }
    /// Sets `DestRegion`.
    pub fn dest_region(mut self, value: impl Into<String>) -> Self {
        self.dest_region = Some(value.into());
        self
    }
    /// Sets `RestoreType`.
    pub fn restore_type(mut self, value: impl Into<String>) -> Self {
        self.restore_type = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
}

request! {
    CheckRecoveryConditionRequest {
        "SourceDBInstance" => source_db_instance: query,
        "DatabaseNames" => database_names: query_json,
        "RestoreTime" => restore_time: query,
        "BackupId" => backup_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "SrcRegion" => src_region: query,
        "DestRegion" => dest_region: query,
        "RestoreType" => restore_type: query,
        "InstanceType" => instance_type: query,
        "EngineVersion" => engine_version: query,
    }
}

impl Operation for CheckRecoveryConditionRequest {
    type Response = CheckRecoveryConditionResponse;
    type Error = CheckRecoveryConditionError;
    const INFO: OperationInfo = super::operation("CheckRecoveryCondition")
        .required(&["SourceDBInstance"])
        .read_only();
    const ERRORS: &'static [CheckRecoveryConditionError] = &[
        CheckRecoveryConditionError::IncorrectDBInstanceType,
        CheckRecoveryConditionError::InvalidMetaWrongFormat,
        CheckRecoveryConditionError::InvalidRestoreTimeFormat,
        CheckRecoveryConditionError::InvalidDBName,
        CheckRecoveryConditionError::InvalidMetaTooLarge,
        CheckRecoveryConditionError::SingleDBRestoreBackupSetNotSupport,
        CheckRecoveryConditionError::IncorrectEngineVersion,
        CheckRecoveryConditionError::InvalidBackupLogStatus,
        CheckRecoveryConditionError::IncorrectBackupSetState,
        CheckRecoveryConditionError::InvalidBackupSetIDNotFound,
        CheckRecoveryConditionError::InvalidBackupNotFound,
    ];
}

/// Response to [`CheckRecoveryConditionRequest`].
#[non_exhaustive]
pub struct CheckRecoveryConditionResponse {
    /// Whether the conditions for restoring are met. Example: `true`.
    pub is_valid: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D563A3E7-6010-45FE-A0CD-9283414C9657`.
    pub request_id: Option<String>,
    /// Instance that would be restored, by its ID. Example: `dds-bpxxxxxxxx`.
    pub db_instance_name: Option<String>,
}

response! {
    CheckRecoveryConditionResponse {
        "IsValid" => is_valid: value,
        "RequestId" => request_id: value,
        "DBInstanceName" => db_instance_name: value,
    }
}

/// Errors that the documentation of [`CheckRecoveryConditionRequest`] names.
///
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`InvalidMetaWrongFormat`](super::DocumentedError::InvalidMetaWrongFormat)
/// - [`InvalidRestoreTimeFormat`](super::DocumentedError::InvalidRestoreTimeFormat)
/// - [`InvalidDBName`](super::DocumentedError::InvalidDBName)
/// - [`InvalidMetaTooLarge`](super::DocumentedError::InvalidMetaTooLarge)
/// - [`SingleDBRestoreBackupSetNotSupport`](super::DocumentedError::SingleDBRestoreBackupSetNotSupport)
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
/// - [`InvalidBackupLogStatus`](super::DocumentedError::InvalidBackupLogStatus)
/// - [`IncorrectBackupSetState`](super::DocumentedError::IncorrectBackupSetState)
/// - [`InvalidBackupSetIDNotFound`](super::DocumentedError::InvalidBackupSetIDNotFound)
/// - [`InvalidBackupNotFound`](super::DocumentedError::InvalidBackupNotFound)
pub type CheckRecoveryConditionError = super::DocumentedError;
