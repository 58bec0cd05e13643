// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLogBackupPolicy`, from `polardb/ModifyLogBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes how long log backups of a cluster are kept, locally and in another region.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyLogBackupPolicyRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_log_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLogBackupPolicyRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// How many days log backups are kept; `-1` for as long as wanted.
    pub log_backup_retention_period: Option<String>,
    /// Region that the log backup another region lies in.
    pub log_backup_another_region_region: Option<String>,
    /// How long the log backup another region retention lasts or how often it comes round.
    pub log_backup_another_region_retention_period: Option<String>,
    /// Policies that apply to the advanced log.
    pub advanced_log_policies: Vec<AdvancedLogPolicy>,
}

impl ModifyLogBackupPolicyRequest {
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
    /// Sets `LogBackupRetentionPeriod`.
    pub fn log_backup_retention_period(mut self, value: impl Into<String>) -> Self {
        self.log_backup_retention_period = Some(value.into());
        self
    }
    /// Sets `LogBackupAnotherRegionRegion`.
    pub fn log_backup_another_region_region(mut self, value: impl Into<String>) -> Self {
        self.log_backup_another_region_region = Some(value.into());
        self
    }
    /// Sets `LogBackupAnotherRegionRetentionPeriod`.
    pub fn log_backup_another_region_retention_period(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.log_backup_another_region_retention_period = Some(value.into());
        self
    }
    /// Sets `AdvancedLogPolicies`.
    pub fn advanced_log_policies(
        mut self,
        value: impl IntoIterator<Item = impl Into<AdvancedLogPolicy>>,
    ) -> Self {
        self.advanced_log_policies = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyLogBackupPolicyRequest {
        "DBClusterId" => db_cluster_id: query,
        "LogBackupRetentionPeriod" => log_backup_retention_period: query,
        "LogBackupAnotherRegionRegion" => log_backup_another_region_region: query,
        "LogBackupAnotherRegionRetentionPeriod" => log_backup_another_region_retention_period: query,
        "AdvancedLogPolicies" => advanced_log_policies: query_json,
    }
}

impl Operation for ModifyLogBackupPolicyRequest {
    type Response = ModifyLogBackupPolicyResponse;
    type Error = ModifyLogBackupPolicyError;
    const INFO: OperationInfo = super::operation("ModifyLogBackupPolicy")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [ModifyLogBackupPolicyError] = &[
        ModifyLogBackupPolicyError::InvalidLogBackupRetentionPeriodMalformed,
        ModifyLogBackupPolicyError::InvalidLogBackupAnotherRegionRetentionPeriodMalformed,
        ModifyLogBackupPolicyError::InvalidLogBackupAnotherRegionRegionNotFound,
        ModifyLogBackupPolicyError::InvalidDBClusterNotFound,
        ModifyLogBackupPolicyError::InvalidDBClusterIdMalformed,
        ModifyLogBackupPolicyError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`ModifyLogBackupPolicyRequest`].
pub type ModifyLogBackupPolicyResponse = alicloud_runtime::EmptyResponse;

/// Policies that apply to the advanced log.
#[non_exhaustive]
pub struct AdvancedLogPolicy {
    /// ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// Which kind of action it is or is to be.
    pub action_type: Option<Open<ActionType>>,
    /// Which kind of src it is or is to be.
    pub src_type: Option<String>,
    /// Which kind of dest it is or is to be.
    pub dest_type: Option<String>,
    /// Which kind of log retention it is or is to be.
    pub log_retention_type: Option<String>,
    /// Value that the log retention has or is given.
    pub log_retention_value: Option<String>,
    /// Whether this is switched on: log backup.
    pub enable_log_backup: Option<i32>,
    /// Region that the src lies in.
    pub src_region: Option<String>,
    /// Region that the dest lies in.
    pub dest_region: Option<String>,
}

impl AdvancedLogPolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `ActionType`.
    pub fn action_type(mut self, value: impl Into<Open<ActionType>>) -> Self {
        self.action_type = Some(value.into());
        self
    }
    /// Sets `SrcType`.
    pub fn src_type(mut self, value: impl Into<String>) -> Self {
        self.src_type = Some(value.into());
        self
    }
    /// Sets `DestType`.
    pub fn dest_type(mut self, value: impl Into<String>) -> Self {
        self.dest_type = Some(value.into());
        self
    }
    /// Sets `LogRetentionType`.
    pub fn log_retention_type(mut self, value: impl Into<String>) -> Self {
        self.log_retention_type = Some(value.into());
        self
    }
    /// Sets `LogRetentionValue`.
    pub fn log_retention_value(mut self, value: impl Into<String>) -> Self {
        self.log_retention_value = Some(value.into());
        self
    }
    /// Sets `EnableLogBackup`.
    #[inline]
    pub fn enable_log_backup(mut self, value: i32) -> Self {
        self.enable_log_backup = Some(value);
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
}

request! {
    AdvancedLogPolicy {
        "PolicyId" => policy_id: field,
        "ActionType" => action_type: field,
        "SrcType" => src_type: field,
        "DestType" => dest_type: field,
        "LogRetentionType" => log_retention_type: field,
        "LogRetentionValue" => log_retention_value: field,
        "EnableLogBackup" => enable_log_backup: field,
        "SrcRegion" => src_region: field,
        "DestRegion" => dest_region: field,
    }
}

values! {
    /// Which kind of action it is or is to be.
    pub enum ActionType {
        /// Adds the policy.
        Create = "CREATE",
        /// Changes the policy.
        Update = "UPDATE",
        /// Deletes the policy.
        Delete = "DELETE",
    }
}

/// Errors that the documentation of [`ModifyLogBackupPolicyRequest`] names.
///
/// - [`InvalidLogBackupRetentionPeriodMalformed`](super::DocumentedError::InvalidLogBackupRetentionPeriodMalformed)
/// - [`InvalidLogBackupAnotherRegionRetentionPeriodMalformed`](super::DocumentedError::InvalidLogBackupAnotherRegionRetentionPeriodMalformed)
/// - [`InvalidLogBackupAnotherRegionRegionNotFound`](super::DocumentedError::InvalidLogBackupAnotherRegionRegionNotFound)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type ModifyLogBackupPolicyError = super::DocumentedError;
