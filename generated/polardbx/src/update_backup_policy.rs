// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateBackupPolicy`, from `polardbx/UpdateBackupPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupPolicyData};

/// Changes when and how an instance is backed up and how long backups are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::UpdateBackupPolicyRequest::new()
///     .db_instance_name("...");
/// let reply = client.update_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateBackupPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// How long the backup lasts or how often it comes round.
    pub backup_period: Option<String>,
    /// Hour at which the daily backup starts, in UTC.
    pub backup_plan_begin: Option<String>,
    /// Days a backup set is kept before it is deleted.
    pub backup_set_retention: Option<i32>,
    /// Whether the backup holds all data or only what changed since the last one.
    pub backup_type: Option<String>,
    /// How backups are taken: `P` copies the files, `L` dumps the rows.
    pub backup_way: Option<String>,
    /// How much of the force clean on high space has been used.
    pub force_clean_on_high_space_usage: Option<i32>,
    /// Whether the is is switched on.
    pub is_enabled: Option<i32>,
    /// Hours that logs stay on the instance, up to a week; 0 keeps none.
    pub local_log_retention: Option<i32>,
    /// Days that log backups are kept off the instance, 7 to 730.
    pub remove_log_retention: Option<i32>,
    /// Largest share of the disk that logs may fill, in percent; the oldest are overwritten.
    pub log_local_retention_space: Option<i32>,
    /// Time between two of this, or the span in which it holds: cold data backup.
    pub cold_data_backup_interval: Option<i32>,
    /// Days that backups of archived data are kept, from 30 to 730.
    pub cold_data_backup_retention: Option<i32>,
    /// Number that counts or picks out the local log retention.
    pub local_log_retention_number: Option<i32>,
    /// Whether the is cross region data backup is switched on.
    pub is_cross_region_data_backup_enabled: Option<bool>,
    /// Whether the is cross region log backup is switched on.
    pub is_cross_region_log_backup_enabled: Option<bool>,
    /// Region that the dest cross lies in.
    pub dest_cross_region: Option<String>,
    /// Days that data backups are kept in the other region.
    pub cross_region_data_backup_retention: Option<i32>,
    /// Days that log backups are kept in the other region.
    pub cross_region_log_backup_retention: Option<i32>,
}

impl UpdateBackupPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `BackupPeriod`.
    pub fn backup_period(mut self, value: impl Into<String>) -> Self {
        self.backup_period = Some(value.into());
        self
    }
    /// Sets `BackupPlanBegin`.
    pub fn backup_plan_begin(mut self, value: impl Into<String>) -> Self {
        self.backup_plan_begin = Some(value.into());
        self
    }
    /// Sets `BackupSetRetention`.
    #[inline]
    pub fn backup_set_retention(mut self, value: i32) -> Self {
        self.backup_set_retention = Some(value);
        self
    }
    /// Sets `BackupType`.
    pub fn backup_type(mut self, value: impl Into<String>) -> Self {
        self.backup_type = Some(value.into());
        self
    }
    /// Sets `BackupWay`.
    pub fn backup_way(mut self, value: impl Into<String>) -> Self {
        self.backup_way = Some(value.into());
        self
    }
    /// Sets `ForceCleanOnHighSpaceUsage`.
    #[inline]
    pub fn force_clean_on_high_space_usage(mut self, value: i32) -> Self {
        self.force_clean_on_high_space_usage = Some(value);
        self
    }
    /// Sets `IsEnabled`.
    #[inline]
    pub fn is_enabled(mut self, value: i32) -> Self {
        self.is_enabled = Some(value);
        self
    }
    /// Sets `LocalLogRetention`.
    #[inline]
    pub fn local_log_retention(mut self, value: i32) -> Self {
        self.local_log_retention = Some(value);
        self
    }
    /// Sets `RemoveLogRetention`.
    #[inline]
    pub fn remove_log_retention(mut self, value: i32) -> Self {
        self.remove_log_retention = Some(value);
        self
    }
    /// Sets `LogLocalRetentionSpace`.
    #[inline]
    pub fn log_local_retention_space(mut self, value: i32) -> Self {
        self.log_local_retention_space = Some(value);
        self
    }
    /// Sets `ColdDataBackupInterval`.
    #[inline]
    pub fn cold_data_backup_interval(mut self, value: i32) -> Self {
        self.cold_data_backup_interval = Some(value);
        self
    }
    /// Sets `ColdDataBackupRetention`.
    #[inline]
    pub fn cold_data_backup_retention(mut self, value: i32) -> Self {
        self.cold_data_backup_retention = Some(value);
        self
    }
    /// Sets `LocalLogRetentionNumber`.
    #[inline]
    pub fn local_log_retention_number(mut self, value: i32) -> Self {
        self.local_log_retention_number = Some(value);
        self
    }
    /// Sets `IsCrossRegionDataBackupEnabled`.
    #[inline]
    pub fn is_cross_region_data_backup_enabled(mut self, value: bool) -> Self {
        self.is_cross_region_data_backup_enabled = Some(value);
        self
    }
    /// Sets `IsCrossRegionLogBackupEnabled`.
    #[inline]
    pub fn is_cross_region_log_backup_enabled(mut self, value: bool) -> Self {
        self.is_cross_region_log_backup_enabled = Some(value);
        self
    }
    /// Sets `DestCrossRegion`.
    pub fn dest_cross_region(mut self, value: impl Into<String>) -> Self {
        self.dest_cross_region = Some(value.into());
        self
    }
    /// Sets `CrossRegionDataBackupRetention`.
    #[inline]
    pub fn cross_region_data_backup_retention(mut self, value: i32) -> Self {
        self.cross_region_data_backup_retention = Some(value);
        self
    }
    /// Sets `CrossRegionLogBackupRetention`.
    #[inline]
    pub fn cross_region_log_backup_retention(mut self, value: i32) -> Self {
        self.cross_region_log_backup_retention = Some(value);
        self
    }
}

request! {
    UpdateBackupPolicyRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "BackupPeriod" => backup_period: query,
        "BackupPlanBegin" => backup_plan_begin: query,
        "BackupSetRetention" => backup_set_retention: query,
        "BackupType" => backup_type: query,
        "BackupWay" => backup_way: query,
        "ForceCleanOnHighSpaceUsage" => force_clean_on_high_space_usage: query,
        "IsEnabled" => is_enabled: query,
        "LocalLogRetention" => local_log_retention: query,
        "RemoveLogRetention" => remove_log_retention: query,
        "LogLocalRetentionSpace" => log_local_retention_space: query,
        "ColdDataBackupInterval" => cold_data_backup_interval: query,
        "ColdDataBackupRetention" => cold_data_backup_retention: query,
        "LocalLogRetentionNumber" => local_log_retention_number: query,
        "IsCrossRegionDataBackupEnabled" => is_cross_region_data_backup_enabled: query,
        "IsCrossRegionLogBackupEnabled" => is_cross_region_log_backup_enabled: query,
        "DestCrossRegion" => dest_cross_region: query,
        "CrossRegionDataBackupRetention" => cross_region_data_backup_retention: query,
        "CrossRegionLogBackupRetention" => cross_region_log_backup_retention: query,
    }
}

impl Operation for UpdateBackupPolicyRequest {
    type Response = UpdateBackupPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateBackupPolicy")
        .required(&["RegionId", "DBInstanceName"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId");
}

/// Response to [`UpdateBackupPolicyRequest`].
#[non_exhaustive]
pub struct UpdateBackupPolicyResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FEA5DC20-6D8A-5979-97AA-FC57546ADC20`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<BackupPolicyData>,
}

response! {
    UpdateBackupPolicyResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
