// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupPolicy`, from `rds/DescribeBackupPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupLog, BackupPolicyMode, DBInstanceCategory, ReleasedKeepPolicy};

/// Returns when data and logs of an instance are backed up and for how long they are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeBackupPolicyRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx");
/// let reply = client.describe_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupPolicyRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Whether the call is about data backups or log backups. Example: `DataBackupPolicy`.
    pub backup_policy_mode: Option<Open<BackupPolicyMode>>,
    /// How backups are compressed. Example: `1`.
    pub compress_type: Option<String>,
    /// Which archived backups are kept when the instance is released.
    pub released_keep_policy: Option<String>,
}

impl DescribeBackupPolicyRequest {
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
    /// Sets `BackupPolicyMode`.
    pub fn backup_policy_mode(
        mut self,
        value: impl Into<Open<BackupPolicyMode>>,
    ) -> Self {
        self.backup_policy_mode = Some(value.into());
        self
    }
    /// Sets `CompressType`.
    pub fn compress_type(mut self, value: impl Into<String>) -> Self {
        self.compress_type = Some(value.into());
        self
    }
    /// Sets `ReleasedKeepPolicy`.
    pub fn released_keep_policy(mut self, value: impl Into<String>) -> Self {
        self.released_keep_policy = Some(value.into());
        self
    }
}

request! {
    DescribeBackupPolicyRequest {
        "DBInstanceId" => db_instance_id: query,
        "BackupPolicyMode" => backup_policy_mode: query,
        "CompressType" => compress_type: query,
        "ReleasedKeepPolicy" => released_keep_policy: query,
    }
}

impl Operation for DescribeBackupPolicyRequest {
    type Response = DescribeBackupPolicyResponse;
    type Error = DescribeBackupPolicyError;
    const INFO: OperationInfo = super::operation("DescribeBackupPolicy")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeBackupPolicyError] = &[
        DescribeBackupPolicyError::IoException,
        DescribeBackupPolicyError::InternalFailure,
        DescribeBackupPolicyError::InvalidParameterOwnerAccount,
        DescribeBackupPolicyError::InvalidEngineMalformed,
        DescribeBackupPolicyError::IncorrectDBInstanceState,
        DescribeBackupPolicyError::InvalidDBInstanceNotFound,
        DescribeBackupPolicyError::InvalidDBInstanceNameNotFound,
    ];
}

/// Response to [`DescribeBackupPolicyRequest`].
#[non_exhaustive]
pub struct DescribeBackupPolicyResponse {
    /// How long a backup is kept before it is deleted. Example: `7`.
    pub backup_retention_period: Option<i32>,
    /// Time of day, in UTC, within which the automatic backup starts. Example: `15:00Z-16:00Z`.
    pub preferred_backup_time: Option<String>,
    /// Days of the week on which the automatic backup runs. Example: `Monday,Wednesday,Friday,Sunday`.
    pub preferred_backup_period: Option<String>,
    /// Whether logs are backed up. Here: `Enable`, `Disabled`. Example: `Enable`.
    pub backup_log: Option<Open<BackupLog>>,
    /// How many days log backups are kept. Example: `7`.
    pub log_backup_retention_period: Option<i32>,
    /// Whether backup files are also copied to OSS. Here: `Enable`, `Disabled`. Example: `Enable`.
    pub duplication: Option<Open<BackupLog>>,
    /// Whether data backups, log backups, or both are copied to OSS. Example: `DATA&LOG`.
    pub duplication_content: Option<Open<DuplicationContent>>,
    /// Where in OSS the copies of backups are kept.
    pub duplication_location: Option<DuplicationLocation>,
    /// Whether logs are backed up as well. Example: `1`.
    pub enable_backup_log: Option<String>,
    /// Whether binary logs are cleared in any case when the disk is nearly full.
    /// Here: `Enable`, `Disable`. Example: `Enable`.
    pub high_space_usage_protection: Option<Open<BackupLog>>,
    /// How many hours logs are kept on the instance. Example: `0`.
    pub local_log_retention_hours: Option<i32>,
    /// Share of the disk that local logs may fill before the oldest are removed. Example: `30`.
    pub local_log_retention_space: Option<String>,
    /// How often logs are backed up. Example: `LogInterval`.
    pub log_backup_frequency: Option<String>,
    /// When the next backup starts. Example: `2018-01-19T15:15Z`.
    pub preferred_next_backup_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B87E2AB3-B7C9-4394-9160-7F639F732031`.
    pub request_id: Option<String>,
    /// How many archived backups are kept in each interval. Example: `1`.
    pub archive_backup_keep_count: Option<String>,
    /// Period within which a set number of backups is kept for long. Example: `ByMonth`.
    pub archive_backup_keep_policy: Option<String>,
    /// How many days archived backups are kept. Example: `365`.
    pub archive_backup_retention_period: Option<String>,
    /// Whether backups to disk snapshots take only seconds. Example: `HighAvailability`.
    pub category: Option<Open<DBInstanceCategory>>,
    /// How backups are compressed. Example: `1`.
    pub compress_type: Option<String>,
    /// How many binary log files are kept on the instance. Example: `60`.
    pub log_backup_local_retention_number: Option<i32>,
    /// Which archived backups are kept when the instance is released. Example: `None`.
    pub released_keep_policy: Option<Open<ReleasedKeepPolicy>>,
    /// Reserved field; carries nothing useful. Example: `0`.
    pub support_released_keep: Option<i32>,
    /// Whether the SQL Server instance supports snapshot backups. Example: `1`.
    pub support_volume_shadow_copy: Option<i32>,
    /// How the backup is made: by copying data files or by exporting the data. Example: `Physical`.
    pub backup_method: Option<String>,
    /// Time between two snapshot backups; for SQL Server, between two log backups. Example: `30`.
    pub backup_interval: Option<String>,
    /// Whether backups may hold only what changed. Example: `True`.
    pub enable_increment_data_backup: Option<bool>,
    /// Whether you can choose which node backups are made on. Example: `False`.
    pub support_modify_backup_priority: Option<bool>,
    /// Which node backups are made on first: the secondary or the primary. Example: `2`.
    pub backup_priority: Option<i32>,
    /// Whether the instance can be taken back to any point in time. Example: `True`.
    pub enable_pitr_protection: Option<bool>,
    /// How many days back any point in time can be restored. Example: `7`.
    pub pitr_retention_period: Option<i32>,
}

response! {
    DescribeBackupPolicyResponse {
        "BackupRetentionPeriod" => backup_retention_period: value,
        "PreferredBackupTime" => preferred_backup_time: value,
        "PreferredBackupPeriod" => preferred_backup_period: value,
        "BackupLog" => backup_log: value,
        "LogBackupRetentionPeriod" => log_backup_retention_period: value,
        "Duplication" => duplication: value,
        "DuplicationContent" => duplication_content: value,
        "DuplicationLocation" => duplication_location: value,
        "EnableBackupLog" => enable_backup_log: value,
        "HighSpaceUsageProtection" => high_space_usage_protection: value,
        "LocalLogRetentionHours" => local_log_retention_hours: value,
        "LocalLogRetentionSpace" => local_log_retention_space: value,
        "LogBackupFrequency" => log_backup_frequency: value,
        "PreferredNextBackupTime" => preferred_next_backup_time: value,
        "RequestId" => request_id: value,
        "ArchiveBackupKeepCount" => archive_backup_keep_count: value,
        "ArchiveBackupKeepPolicy" => archive_backup_keep_policy: value,
        "ArchiveBackupRetentionPeriod" => archive_backup_retention_period: value,
        "Category" => category: value,
        "CompressType" => compress_type: value,
        "LogBackupLocalRetentionNumber" => log_backup_local_retention_number: value,
        "ReleasedKeepPolicy" => released_keep_policy: value,
        "SupportReleasedKeep" => support_released_keep: value,
        "SupportVolumeShadowCopy" => support_volume_shadow_copy: value,
        "BackupMethod" => backup_method: value,
        "BackupInterval" => backup_interval: value,
        "EnableIncrementDataBackup" => enable_increment_data_backup: value,
        "SupportModifyBackupPriority" => support_modify_backup_priority: value,
        "BackupPriority" => backup_priority: value,
        "EnablePitrProtection" => enable_pitr_protection: value,
        "PitrRetentionPeriod" => pitr_retention_period: value,
    }
}

/// Where in OSS the copies of backups are kept.
#[non_exhaustive]
pub struct DuplicationLocation {
    /// Bucket and endpoint that backups are copied to.
    pub location: Option<Location>,
    /// Where backups are copied to, as a rule OSS. Example: `OSS`.
    pub sotrage: Option<String>,
}

response! {
    DuplicationLocation {
        "Location" => location: value,
        "Sotrage" => sotrage: value,
    }
}

/// Bucket and endpoint that backups are copied to.
#[non_exhaustive]
pub struct Location {
    /// OSS bucket that backups are copied to. Example: `mybucket`.
    pub bucket: Option<String>,
    /// Endpoint of the OSS bucket. Example: `oss-cn-shanghai.aliyuncs.com`.
    pub endpoint: Option<String>,
}

response! {
    Location {
        "Bucket" => bucket: value,
        "Endpoint" => endpoint: value,
    }
}

values! {
    /// Whether data backups, log backups, or both are copied to OSS.
    pub enum DuplicationContent {
        /// Only data backups are copied.
        Data = "DATA",
        /// Only log backups are copied.
        Log = "LOG",
        /// Data and log backups are copied.
        DataLog = "DATA&LOG",
    }
}

/// Errors that the documentation of [`DescribeBackupPolicyRequest`] names.
///
/// - [`IoException`](super::DocumentedError::IoException)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
/// - [`InvalidParameterOwnerAccount`](super::DocumentedError::InvalidParameterOwnerAccount)
/// - [`InvalidEngineMalformed`](super::DocumentedError::InvalidEngineMalformed)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type DescribeBackupPolicyError = super::DocumentedError;
