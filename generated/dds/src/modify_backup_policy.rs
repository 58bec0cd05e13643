// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBackupPolicy`, from `dds/ModifyBackupPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType};

/// Changes when backups of an instance are made and how long they are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyBackupPolicyRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .preferred_backup_period("Monday,Wednesday,Friday,Sunday")
///     .preferred_backup_time("03:00Z-04:00Z");
/// let reply = client.modify_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBackupPolicyRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Days of the week on which the automatic backup runs. Example: `Monday,Wednesday,Friday,Sunday`.
    pub preferred_backup_period: Option<String>,
    /// Time of day, in UTC, within which the automatic backup starts. Example: `03:00Z-04:00Z`.
    pub preferred_backup_time: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How long a backup is kept before it is deleted. Example: `30`.
    pub backup_retention_period: Option<i64>,
    /// Whether logs are backed up too, so that any point in time can be restored. Example: `0`.
    pub enable_backup_log: Option<i64>,
    /// Days that log backups are kept. Example: `7`.
    pub log_backup_retention_period: Option<i64>,
    /// Whether snapshots are made in seconds or the regular way. Example: `Standard`.
    pub snapshot_backup_type: Option<String>,
    /// Minutes from one frequent backup to the next; -1 stands for none. Default: `-1`. Example: `-1`.
    pub backup_interval: Option<String>,
    /// Days that frequent backups are kept; counts only along with a backup interval. Example: `1`.
    pub high_frequency_backup_retention: Option<i64>,
    /// Which backups stay when the instance is released: none, a last one or all. Example: `2`.
    pub backup_retention_policy_on_cluster_deletion: Option<i32>,
    /// Whether backups in another region are set up or ended. Example: `update`.
    pub cross_backup_type: Option<Open<CrossBackupType>>,
    /// Region of the source instance; for deleted instances and backups in another region.
    /// Example: `cn-beijing`.
    pub src_region: Option<String>,
    /// Region that the backup lies in; for backups kept in another region. Example: `cn-hangzhou`.
    pub dest_region: Option<String>,
    /// Whether backups in the other region are kept for some time or without end. Example: `delay`.
    pub cross_retention_type: Option<Open<RetentionType>>,
    /// Days that backups in the other region are kept, when they are not kept forever. Example: `7`.
    pub cross_retention_value: Option<i32>,
    /// Days of the week on which backups go to the other region.
    /// Example: `Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday`.
    pub cross_backup_period: Option<String>,
    /// Whether logs are backed up to the other region; sharded clusters need it. Example: `1`.
    pub enable_cross_log_backup: Option<i32>,
    /// Whether log backups in the other region are kept for some time or without end.
    /// Example: `delay`.
    pub cross_log_retention_type: Option<Open<RetentionType>>,
    /// Days that log backups in the other region are kept, no more than the data backups.
    /// Example: `3`.
    pub cross_log_retention_value: Option<i32>,
    /// Whether the instance is a replica set or a sharded cluster. Here: `sharding`, `replicate`.
    /// Example: `replicate`.
    pub instance_type: Option<Open<InstanceType>>,
    /// Whether backups older than an hour are thinned out to one an hour. Example: `true`.
    pub preserve_one_each_hour: Option<bool>,
}

impl ModifyBackupPolicyRequest {
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
    /// Sets `PreferredBackupPeriod`.
    pub fn preferred_backup_period(mut self, value: impl Into<String>) -> Self {
        self.preferred_backup_period = Some(value.into());
        self
    }
    /// Sets `PreferredBackupTime`.
    pub fn preferred_backup_time(mut self, value: impl Into<String>) -> Self {
        self.preferred_backup_time = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `BackupRetentionPeriod`.
    #[inline]
    pub fn backup_retention_period(mut self, value: i64) -> Self {
        self.backup_retention_period = Some(value);
        self
    }
    /// Sets `EnableBackupLog`.
    #[inline]
    pub fn enable_backup_log(mut self, value: i64) -> Self {
        self.enable_backup_log = Some(value);
        self
    }
    /// Sets `LogBackupRetentionPeriod`.
    #[inline]
    pub fn log_backup_retention_period(mut self, value: i64) -> Self {
        self.log_backup_retention_period = Some(value);
        self
    }
    /// Sets `SnapshotBackupType`.
    pub fn snapshot_backup_type(mut self, value: impl Into<String>) -> Self {
        self.snapshot_backup_type = Some(value.into());
        self
    }
    /// Sets `BackupInterval`.
    pub fn backup_interval(mut self, value: impl Into<String>) -> Self {
        self.backup_interval = Some(value.into());
        self
    }
    /// Sets `HighFrequencyBackupRetention`.
    #[inline]
    pub fn high_frequency_backup_retention(mut self, value: i64) -> Self {
        self.high_frequency_backup_retention = Some(value);
        self
    }
    /// Sets `BackupRetentionPolicyOnClusterDeletion`.
    #[inline]
    pub fn backup_retention_policy_on_cluster_deletion(mut self, value: i32) -> Self {
        self.backup_retention_policy_on_cluster_deletion = Some(value);
        self
    }
    /// Sets `CrossBackupType`.
    pub fn cross_backup_type(mut self, value: impl Into<Open<CrossBackupType>>) -> Self {
        self.cross_backup_type = Some(value.into());
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
    /// Sets `CrossRetentionType`.
    pub fn cross_retention_type(
        mut self,
        value: impl Into<Open<RetentionType>>,
    ) -> Self {
        self.cross_retention_type = Some(value.into());
        self
    }
    /// Sets `CrossRetentionValue`.
    #[inline]
    pub fn cross_retention_value(mut self, value: i32) -> Self {
        self.cross_retention_value = Some(value);
        self
    }
    /// Sets `CrossBackupPeriod`.
    pub fn cross_backup_period(mut self, value: impl Into<String>) -> Self {
        self.cross_backup_period = Some(value.into());
        self
    }
    /// Sets `EnableCrossLogBackup`.
    #[inline]
    pub fn enable_cross_log_backup(mut self, value: i32) -> Self {
        self.enable_cross_log_backup = Some(value);
        self
    }
    /// Sets `CrossLogRetentionType`.
    pub fn cross_log_retention_type(
        mut self,
        value: impl Into<Open<RetentionType>>,
    ) -> Self {
        self.cross_log_retention_type = Some(value.into());
        self
    }
    /// Sets `CrossLogRetentionValue`.
    #[inline]
    pub fn cross_log_retention_value(mut self, value: i32) -> Self {
        self.cross_log_retention_value = Some(value);
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `PreserveOneEachHour`.
    #[inline]
    pub fn preserve_one_each_hour(mut self, value: bool) -> Self {
        self.preserve_one_each_hour = Some(value);
        self
    }
}

request! {
    ModifyBackupPolicyRequest {
        "DBInstanceId" => db_instance_id: query,
        "PreferredBackupPeriod" => preferred_backup_period: query,
        "PreferredBackupTime" => preferred_backup_time: query,
        "RegionId" => region_id: query,
        "BackupRetentionPeriod" => backup_retention_period: query,
        "EnableBackupLog" => enable_backup_log: query,
        "LogBackupRetentionPeriod" => log_backup_retention_period: query,
        "SnapshotBackupType" => snapshot_backup_type: query,
        "BackupInterval" => backup_interval: query,
        "HighFrequencyBackupRetention" => high_frequency_backup_retention: query,
        "BackupRetentionPolicyOnClusterDeletion" => backup_retention_policy_on_cluster_deletion: query,
        "CrossBackupType" => cross_backup_type: query,
        "SrcRegion" => src_region: query,
        "DestRegion" => dest_region: query,
        "CrossRetentionType" => cross_retention_type: query,
        "CrossRetentionValue" => cross_retention_value: query,
        "CrossBackupPeriod" => cross_backup_period: query,
        "EnableCrossLogBackup" => enable_cross_log_backup: query,
        "CrossLogRetentionType" => cross_log_retention_type: query,
        "CrossLogRetentionValue" => cross_log_retention_value: query,
        "InstanceType" => instance_type: query,
        "PreserveOneEachHour" => preserve_one_each_hour: query,
    }
}

impl Operation for ModifyBackupPolicyRequest {
    type Response = ModifyBackupPolicyResponse;
    type Error = ModifyBackupPolicyError;
    const INFO: OperationInfo = super::operation("ModifyBackupPolicy")
        .required(&["DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyBackupPolicyError] = &[
        ModifyBackupPolicyError::InvalidPreferredBackupPeriodMalformed,
        ModifyBackupPolicyError::InvalidPreferredBackupTimeMalformed,
    ];
}

/// Response to [`ModifyBackupPolicyRequest`].
pub type ModifyBackupPolicyResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether backups in another region are set up or ended.
    pub enum CrossBackupType {
        /// Changes the policy for backups in another region.
        Update = "update",
        /// Ends the policy for backups in another region.
        Delete = "delete",
    }
}

values! {
    /// Whether backups in the other region are kept for some time or without end.
    pub enum RetentionType {
        /// Kept for a set number of days.
        Delay = "delay",
        /// Kept without end.
        Never = "never",
    }
}

/// Errors that the documentation of [`ModifyBackupPolicyRequest`] names.
///
/// - [`InvalidPreferredBackupPeriodMalformed`](super::DocumentedError::InvalidPreferredBackupPeriodMalformed)
/// - [`InvalidPreferredBackupTimeMalformed`](super::DocumentedError::InvalidPreferredBackupTimeMalformed)
pub type ModifyBackupPolicyError = super::DocumentedError;
