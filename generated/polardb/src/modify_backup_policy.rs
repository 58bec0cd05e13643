// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBackupPolicy`, from `polardb/ModifyBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes when a PolarDB cluster is backed up automatically and how long each backup level is
/// kept.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyBackupPolicyRequest::new()
///     .db_cluster_id("pc-bpxxxxxxx")
///     .preferred_backup_time("15:00Z-16:00Z")
///     .preferred_backup_period("Monday,Tuesday");
/// let reply = client.modify_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBackupPolicyRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Time of day, in UTC, within which the automatic backup starts.
    pub preferred_backup_time: Option<String>,
    /// Days of the week on which the automatic backup runs.
    pub preferred_backup_period: Option<String>,
    /// How long a backup is kept before it is deleted.
    pub backup_retention_period: Option<String>,
    /// How long the data level1 backup retention lasts or how often it comes round.
    pub data_level1_backup_retention_period: Option<String>,
    /// How long the data level2 backup retention lasts or how often it comes round.
    pub data_level2_backup_retention_period: Option<String>,
    /// Which backups stay when the cluster is deleted.
    pub backup_retention_policy_on_cluster_deletion: Option<String>,
    /// How often backups are made.
    pub backup_frequency: Option<String>,
    /// How often first-level backups are made.
    pub data_level1_backup_frequency: Option<String>,
    /// Time that is set or recorded for this: data level1 backup.
    pub data_level1_backup_time: Option<String>,
    /// How long the data level1 backup lasts or how often it comes round.
    pub data_level1_backup_period: Option<String>,
    /// How long the data level2 backup lasts or how often it comes round.
    pub data_level2_backup_period: Option<String>,
    /// Region that the data level2 backup another region lies in.
    pub data_level2_backup_another_region_region: Option<String>,
    /// How long the data level2 backup another region retention lasts or how often it comes round.
    pub data_level2_backup_another_region_retention_period: Option<String>,
    /// Level that the backup policy has on its scale.
    pub backup_policy_level: Option<String>,
    /// Policies that apply to the advanced data.
    pub advanced_data_policies: Vec<AdvancedDataPolicy>,
}

impl ModifyBackupPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `PreferredBackupTime`.
    pub fn preferred_backup_time(mut self, value: impl Into<String>) -> Self {
        self.preferred_backup_time = Some(value.into());
        self
    }
    /// Sets `PreferredBackupPeriod`.
    pub fn preferred_backup_period(mut self, value: impl Into<String>) -> Self {
        self.preferred_backup_period = Some(value.into());
        self
    }
    /// Sets `BackupRetentionPeriod`.
    pub fn backup_retention_period(mut self, value: impl Into<String>) -> Self {
        self.backup_retention_period = Some(value.into());
        self
    }
    /// Sets `DataLevel1BackupRetentionPeriod`.
    pub fn data_level1_backup_retention_period(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.data_level1_backup_retention_period = Some(value.into());
        self
    }
    /// Sets `DataLevel2BackupRetentionPeriod`.
    pub fn data_level2_backup_retention_period(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.data_level2_backup_retention_period = Some(value.into());
        self
    }
    /// Sets `BackupRetentionPolicyOnClusterDeletion`.
    pub fn backup_retention_policy_on_cluster_deletion(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.backup_retention_policy_on_cluster_deletion = Some(value.into());
        self
    }
    /// Sets `BackupFrequency`.
    pub fn backup_frequency(mut self, value: impl Into<String>) -> Self {
        self.backup_frequency = Some(value.into());
        self
    }
    /// Sets `DataLevel1BackupFrequency`.
    pub fn data_level1_backup_frequency(mut self, value: impl Into<String>) -> Self {
        self.data_level1_backup_frequency = Some(value.into());
        self
    }
    /// Sets `DataLevel1BackupTime`.
    pub fn data_level1_backup_time(mut self, value: impl Into<String>) -> Self {
        self.data_level1_backup_time = Some(value.into());
        self
    }
    /// Sets `DataLevel1BackupPeriod`.
    pub fn data_level1_backup_period(mut self, value: impl Into<String>) -> Self {
        self.data_level1_backup_period = Some(value.into());
        self
    }
    /// Sets `DataLevel2BackupPeriod`.
    pub fn data_level2_backup_period(mut self, value: impl Into<String>) -> Self {
        self.data_level2_backup_period = Some(value.into());
        self
    }
    /// Sets `DataLevel2BackupAnotherRegionRegion`.
    pub fn data_level2_backup_another_region_region(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.data_level2_backup_another_region_region = Some(value.into());
        self
    }
    /// Sets `DataLevel2BackupAnotherRegionRetentionPeriod`.
    pub fn data_level2_backup_another_region_retention_period(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.data_level2_backup_another_region_retention_period = Some(value.into());
        self
    }
    /// Sets `BackupPolicyLevel`.
    pub fn backup_policy_level(mut self, value: impl Into<String>) -> Self {
        self.backup_policy_level = Some(value.into());
        self
    }
    /// Sets `AdvancedDataPolicies`.
    pub fn advanced_data_policies(
        mut self,
        value: impl IntoIterator<Item = impl Into<AdvancedDataPolicy>>,
    ) -> Self {
        self.advanced_data_policies = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyBackupPolicyRequest {
        "DBClusterId" => db_cluster_id: query,
        "PreferredBackupTime" => preferred_backup_time: query,
        "PreferredBackupPeriod" => preferred_backup_period: query,
        "BackupRetentionPeriod" => backup_retention_period: query,
        "DataLevel1BackupRetentionPeriod" => data_level1_backup_retention_period: query,
        "DataLevel2BackupRetentionPeriod" => data_level2_backup_retention_period: query,
        "BackupRetentionPolicyOnClusterDeletion" => backup_retention_policy_on_cluster_deletion: query,
        "BackupFrequency" => backup_frequency: query,
        "DataLevel1BackupFrequency" => data_level1_backup_frequency: query,
        "DataLevel1BackupTime" => data_level1_backup_time: query,
        "DataLevel1BackupPeriod" => data_level1_backup_period: query,
        "DataLevel2BackupPeriod" => data_level2_backup_period: query,
        "DataLevel2BackupAnotherRegionRegion" => data_level2_backup_another_region_region: query,
        "DataLevel2BackupAnotherRegionRetentionPeriod" => data_level2_backup_another_region_retention_period: query,
        "BackupPolicyLevel" => backup_policy_level: query,
        "AdvancedDataPolicies" => advanced_data_policies: query_json,
    }
}

impl Operation for ModifyBackupPolicyRequest {
    type Response = ModifyBackupPolicyResponse;
    type Error = ModifyBackupPolicyError;
    const INFO: OperationInfo = super::operation("ModifyBackupPolicy")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [ModifyBackupPolicyError] = &[
        ModifyBackupPolicyError::InvalidDataLevel1BackupRetentionPeriodMalformed,
        ModifyBackupPolicyError::InvalidDataLevel2BackupRetentionPeriodMalformed,
        ModifyBackupPolicyError::InvalidBackupRetentionPeriodMalformed,
        ModifyBackupPolicyError::InvalidBackupFrequencyMalformed,
        ModifyBackupPolicyError::InvalidPreferredBackupPeriodMalformed,
        ModifyBackupPolicyError::InvalidDataLevel2BackupPeriodMalformed,
        ModifyBackupPolicyError::InvalidDataLevel1BackupPeriodMalformed,
        ModifyBackupPolicyError::InvalidPreferredBackupTimeMalformed,
        ModifyBackupPolicyError::InvalidDataLevel1BackupTimeMalformed,
        ModifyBackupPolicyError::InvalidDataLevel1BackupFrequencyMalformed,
        ModifyBackupPolicyError::InvalidDataLevel2AnotherRegionRegionNotFound,
        ModifyBackupPolicyError::InvalidDataLevel2AnotherRegionBackupRetentionPeriodMalformed,
        ModifyBackupPolicyError::IncorrectBackupPolicy,
        ModifyBackupPolicyError::InvalidDBClusterNotFound,
        ModifyBackupPolicyError::InvalidDBClusterIdNotFound,
        ModifyBackupPolicyError::InvalidParam,
        ModifyBackupPolicyError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`ModifyBackupPolicyRequest`].
pub type ModifyBackupPolicyResponse = alicloud_runtime::EmptyResponse;

/// Policies that apply to the advanced data.
#[non_exhaustive]
pub struct AdvancedDataPolicy {
    /// Which kind of action it is or is to be.
    pub action_type: Option<String>,
    /// Whether one backup an hour is kept.
    pub only_preserve_one_each_hour: Option<bool>,
    /// Value that the retention has or is given.
    pub retention_value: Option<String>,
    /// Which kind of bak it is or is to be.
    pub bak_type: Option<String>,
    /// Key that opens, signs or picks out the filter.
    pub filter_key: Option<String>,
    /// Value that the filter has or is given.
    pub filter_value: Option<String>,
    /// Which kind of dest it is or is to be.
    pub dest_type: Option<String>,
    /// Which kind of filter it is or is to be.
    pub filter_type: Option<String>,
    /// Region that the src lies in.
    pub src_region: Option<String>,
    /// Whether the policy was made by the service.
    pub auto_created: Option<bool>,
    /// Which kind of src it is or is to be.
    pub src_type: Option<String>,
    /// Whether one backup a day is kept.
    pub only_preserve_one_each_day: Option<bool>,
    /// What is done, or is to be done, about the dump.
    pub dump_action: Option<String>,
    /// ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// Region that the dest lies in.
    pub dest_region: Option<String>,
    /// Which kind of retention it is or is to be.
    pub retention_type: Option<String>,
}

impl AdvancedDataPolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ActionType`.
    pub fn action_type(mut self, value: impl Into<String>) -> Self {
        self.action_type = Some(value.into());
        self
    }
    /// Sets `OnlyPreserveOneEachHour`.
    #[inline]
    pub fn only_preserve_one_each_hour(mut self, value: bool) -> Self {
        self.only_preserve_one_each_hour = Some(value);
        self
    }
    /// Sets `RetentionValue`.
    pub fn retention_value(mut self, value: impl Into<String>) -> Self {
        self.retention_value = Some(value.into());
        self
    }
    /// Sets `BakType`.
    pub fn bak_type(mut self, value: impl Into<String>) -> Self {
        self.bak_type = Some(value.into());
        self
    }
    /// Sets `FilterKey`.
    pub fn filter_key(mut self, value: impl Into<String>) -> Self {
        self.filter_key = Some(value.into());
        self
    }
    /// Sets `FilterValue`.
    pub fn filter_value(mut self, value: impl Into<String>) -> Self {
        self.filter_value = Some(value.into());
        self
    }
    /// Sets `DestType`.
    pub fn dest_type(mut self, value: impl Into<String>) -> Self {
        self.dest_type = Some(value.into());
        self
    }
    /// Sets `FilterType`.
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.filter_type = Some(value.into());
        self
    }
    /// Sets `SrcRegion`.
    pub fn src_region(mut self, value: impl Into<String>) -> Self {
        self.src_region = Some(value.into());
        self
    }
    /// Sets `AutoCreated`.
    #[inline]
    pub fn auto_created(mut self, value: bool) -> Self {
        self.auto_created = Some(value);
        self
    }
    /// Sets `SrcType`.
    pub fn src_type(mut self, value: impl Into<String>) -> Self {
        self.src_type = Some(value.into());
        self
    }
    /// Sets `OnlyPreserveOneEachDay`.
    #[inline]
    pub fn only_preserve_one_each_day(mut self, value: bool) -> Self {
        self.only_preserve_one_each_day = Some(value);
        self
    }
    /// Sets `DumpAction`.
    pub fn dump_action(mut self, value: impl Into<String>) -> Self {
        self.dump_action = Some(value.into());
        self
    }
    /// Sets `PolicyId`.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `DestRegion`.
    pub fn dest_region(mut self, value: impl Into<String>) -> Self {
        self.dest_region = Some(value.into());
        self
    }
    /// Sets `RetentionType`.
    pub fn retention_type(mut self, value: impl Into<String>) -> Self {
        self.retention_type = Some(value.into());
        self
    }
}

request! {
    AdvancedDataPolicy {
        "ActionType" => action_type: field,
        "OnlyPreserveOneEachHour" => only_preserve_one_each_hour: field,
        "RetentionValue" => retention_value: field,
        "BakType" => bak_type: field,
        "FilterKey" => filter_key: field,
        "FilterValue" => filter_value: field,
        "DestType" => dest_type: field,
        "FilterType" => filter_type: field,
        "SrcRegion" => src_region: field,
        "AutoCreated" => auto_created: field,
        "SrcType" => src_type: field,
        "OnlyPreserveOneEachDay" => only_preserve_one_each_day: field,
        "DumpAction" => dump_action: field,
        "PolicyId" => policy_id: field,
        "DestRegion" => dest_region: field,
        "RetentionType" => retention_type: field,
    }
}

/// Errors that the documentation of [`ModifyBackupPolicyRequest`] names.
///
/// - [`InvalidDataLevel1BackupRetentionPeriodMalformed`](super::DocumentedError::InvalidDataLevel1BackupRetentionPeriodMalformed)
/// - [`InvalidDataLevel2BackupRetentionPeriodMalformed`](super::DocumentedError::InvalidDataLevel2BackupRetentionPeriodMalformed)
/// - [`InvalidBackupRetentionPeriodMalformed`](super::DocumentedError::InvalidBackupRetentionPeriodMalformed)
/// - [`InvalidBackupFrequencyMalformed`](super::DocumentedError::InvalidBackupFrequencyMalformed)
/// - [`InvalidPreferredBackupPeriodMalformed`](super::DocumentedError::InvalidPreferredBackupPeriodMalformed)
/// - [`InvalidDataLevel2BackupPeriodMalformed`](super::DocumentedError::InvalidDataLevel2BackupPeriodMalformed)
/// - [`InvalidDataLevel1BackupPeriodMalformed`](super::DocumentedError::InvalidDataLevel1BackupPeriodMalformed)
/// - [`InvalidPreferredBackupTimeMalformed`](super::DocumentedError::InvalidPreferredBackupTimeMalformed)
/// - [`InvalidDataLevel1BackupTimeMalformed`](super::DocumentedError::InvalidDataLevel1BackupTimeMalformed)
/// - [`InvalidDataLevel1BackupFrequencyMalformed`](super::DocumentedError::InvalidDataLevel1BackupFrequencyMalformed)
/// - [`InvalidDataLevel2AnotherRegionRegionNotFound`](super::DocumentedError::InvalidDataLevel2AnotherRegionRegionNotFound)
/// - [`InvalidDataLevel2AnotherRegionBackupRetentionPeriodMalformed`](super::DocumentedError::InvalidDataLevel2AnotherRegionBackupRetentionPeriodMalformed)
/// - [`IncorrectBackupPolicy`](super::DocumentedError::IncorrectBackupPolicy)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type ModifyBackupPolicyError = super::DocumentedError;
