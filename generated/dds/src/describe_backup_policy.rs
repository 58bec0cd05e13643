// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupPolicy`, from `dds/DescribeBackupPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType};

/// Returns when backups of an instance are made and how long they are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeBackupPolicyRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupPolicyRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the instance is a replica set or a sharded cluster. Here: `sharding`, `replicate`.
    /// Example: `sharding`.
    pub instance_type: Option<Open<InstanceType>>,
    /// Region of the source instance; for deleted instances and backups in another region.
    /// Example: `cn-beijing`.
    pub src_region: Option<String>,
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `SrcRegion`.
    pub fn src_region(mut self, value: impl Into<String>) -> Self {
        self.src_region = Some(value.into());
        self
    }
}

request! {
    DescribeBackupPolicyRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "InstanceType" => instance_type: query,
        "SrcRegion" => src_region: query,
    }
}

impl Operation for DescribeBackupPolicyRequest {
    type Response = DescribeBackupPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackupPolicy")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeBackupPolicyRequest`].
#[non_exhaustive]
pub struct DescribeBackupPolicyResponse {
    /// How long a backup is kept before it is deleted. Unit: `days`. Example: `7`.
    pub backup_retention_period: Option<String>,
    /// Days of the week on which the automatic backup runs. Example: `Monday,Wednesday,Friday,Sunday`.
    pub preferred_backup_period: Option<String>,
    /// Time of day, in UTC, within which the automatic backup starts. Example: `20:00Z-21:00Z`.
    pub preferred_backup_time: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C2C283A1-1CC4-4DD9-B985-3811E0244A45`.
    pub request_id: Option<String>,
    /// When the next regular backup is due. Example: `2024-06-19T19:11Z`.
    pub preferred_next_backup_time: Option<Timestamp>,
    /// Whether logs are backed up too, so that any point in time can be restored. Example: `1`.
    pub enable_backup_log: Option<i32>,
    /// Days that log backups are kept. Example: `7`.
    pub log_backup_retention_period: Option<i32>,
    /// Whether snapshots are made in seconds or the regular way. Example: `Standard`.
    pub snapshot_backup_type: Option<String>,
    /// Minutes from one frequent backup to the next; -1 stands for none. Example: `-1`.
    pub backup_interval: Option<i32>,
    /// Days that frequent backups are kept. Example: `1`.
    pub high_frequency_backup_retention: Option<String>,
    /// Which backups stay when the instance is released: none, a last one or all. Example: `0`.
    pub backup_retention_policy_on_cluster_deletion: Option<i32>,
    /// Region of the source instance; for deleted instances and backups in another region.
    /// Example: `cn-hangzhou`.
    pub src_region: Option<String>,
    /// Region that the backup lies in; for backups kept in another region. Example: `cn-shenzhen`.
    pub dest_region: Option<String>,
    /// Whether backups in the other region are kept for some time or without end. Example: `delay`.
    pub cross_retention_type: Option<String>,
    /// Days that backups in the other region are kept. Example: `7`.
    pub cross_retention_value: Option<i32>,
    /// Days of the week on which backups go to the other region. Example: `Monday`.
    pub cross_backup_period: Option<String>,
    /// Whether logs are backed up to the other region; sharded clusters need it. Example: `1`.
    pub enable_cross_log_backup: Option<i32>,
    /// Whether log backups in the other region are kept for some time or without end.
    /// Example: `delay`.
    pub cross_log_retention_type: Option<String>,
    /// Days that log backups in the other region are kept. Example: `7`.
    pub cross_log_retention_value: Option<i32>,
    /// Whether backups older than an hour are thinned out to one an hour. Example: `false`.
    pub preserve_one_each_hour: Option<bool>,
}

response! {
    DescribeBackupPolicyResponse {
        "BackupRetentionPeriod" => backup_retention_period: value,
        "PreferredBackupPeriod" => preferred_backup_period: value,
        "PreferredBackupTime" => preferred_backup_time: value,
        "RequestId" => request_id: value,
        "PreferredNextBackupTime" => preferred_next_backup_time: value,
        "EnableBackupLog" => enable_backup_log: value,
        "LogBackupRetentionPeriod" => log_backup_retention_period: value,
        "SnapshotBackupType" => snapshot_backup_type: value,
        "BackupInterval" => backup_interval: value,
        "HighFrequencyBackupRetention" => high_frequency_backup_retention: value,
        "BackupRetentionPolicyOnClusterDeletion" => backup_retention_policy_on_cluster_deletion: value,
        "SrcRegion" => src_region: value,
        "DestRegion" => dest_region: value,
        "CrossRetentionType" => cross_retention_type: value,
        "CrossRetentionValue" => cross_retention_value: value,
        "CrossBackupPeriod" => cross_backup_period: value,
        "EnableCrossLogBackup" => enable_cross_log_backup: value,
        "CrossLogRetentionType" => cross_log_retention_type: value,
        "CrossLogRetentionValue" => cross_log_retention_value: value,
        "PreserveOneEachHour" => preserve_one_each_hour: value,
    }
}
