// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBackupPolicy`, from `gpdb/ModifyBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Sets on which days and when an instance is backed up, and how long backups are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyBackupPolicyRequest::new()
///     .db_instance_id("...")
///     .preferred_backup_time("...")
///     .preferred_backup_period("...");
/// let reply = client.modify_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBackupPolicyRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Time of day, in UTC, within which the automatic backup starts.
    pub preferred_backup_time: Option<String>,
    /// **Required.** Days of the week on which the automatic backup runs.
    pub preferred_backup_period: Option<String>,
    /// How long a backup is kept before it is deleted.
    pub backup_retention_period: Option<i32>,
    /// Whether this is switched on: recovery point.
    pub enable_recovery_point: Option<bool>,
    /// How long the recovery point lasts or how often it comes round.
    pub recovery_point_period: Option<String>,
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
    /// Sets `PreferredBackupTime`, which is required.
    pub fn preferred_backup_time(mut self, value: impl Into<String>) -> Self {
        self.preferred_backup_time = Some(value.into());
        self
    }
    /// Sets `PreferredBackupPeriod`, which is required.
    pub fn preferred_backup_period(mut self, value: impl Into<String>) -> Self {
        self.preferred_backup_period = Some(value.into());
        self
    }
    /// Sets `BackupRetentionPeriod`.
    #[inline]
    pub fn backup_retention_period(mut self, value: i32) -> Self {
        self.backup_retention_period = Some(value);
        self
    }
    /// Sets `EnableRecoveryPoint`.
    #[inline]
    pub fn enable_recovery_point(mut self, value: bool) -> Self {
        self.enable_recovery_point = Some(value);
        self
    }
    /// Sets `RecoveryPointPeriod`.
    pub fn recovery_point_period(mut self, value: impl Into<String>) -> Self {
        self.recovery_point_period = Some(value.into());
        self
    }
}

request! {
    ModifyBackupPolicyRequest {
        "DBInstanceId" => db_instance_id: query,
        "PreferredBackupTime" => preferred_backup_time: query,
        "PreferredBackupPeriod" => preferred_backup_period: query,
        "BackupRetentionPeriod" => backup_retention_period: query,
        "EnableRecoveryPoint" => enable_recovery_point: query,
        "RecoveryPointPeriod" => recovery_point_period: query,
    }
}

impl Operation for ModifyBackupPolicyRequest {
    type Response = ModifyBackupPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyBackupPolicy")
        .required(&["DBInstanceId", "PreferredBackupTime", "PreferredBackupPeriod"]);
}

/// Response to [`ModifyBackupPolicyRequest`].
pub type ModifyBackupPolicyResponse = alicloud_runtime::EmptyResponse;
