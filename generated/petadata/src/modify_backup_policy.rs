// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBackupPolicy`, from `petadata/ModifyBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes backup schedule and retention of a database and whether binlogs are backed up.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::ModifyBackupPolicyRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .db_name("testdb")
///     .preferred_backup_time("15:00Z-16:00Z")
///     .preferred_backup_period("Monday,Tuesday,Wednesday,Thursday,Friday");
/// let reply = client.modify_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBackupPolicyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
    /// Whether this is switched on: binlog backup.
    pub enable_binlog_backup: Option<bool>,
    /// Time of day, in UTC, within which the automatic backup starts.
    pub preferred_backup_time: Option<String>,
    /// Days of the week on which the automatic backup runs.
    pub preferred_backup_period: Option<String>,
    /// How long a backup is kept before it is deleted. Range: 7 to 730. Unit: `days`. Default: `7`.
    pub backup_retention_period: Option<String>,
}

impl ModifyBackupPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `EnableBinlogBackup`.
    #[inline]
    pub fn enable_binlog_backup(mut self, value: bool) -> Self {
        self.enable_binlog_backup = Some(value);
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
}

request! {
    ModifyBackupPolicyRequest {
        "InstanceId" => instance_id: query,
        "DBName" => db_name: query,
        "EnableBinlogBackup" => enable_binlog_backup: query,
        "PreferredBackupTime" => preferred_backup_time: query,
        "PreferredBackupPeriod" => preferred_backup_period: query,
        "BackupRetentionPeriod" => backup_retention_period: query,
    }
}

impl Operation for ModifyBackupPolicyRequest {
    type Response = ModifyBackupPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyBackupPolicy")
        .required(&["InstanceId", "DBName"]);
}

/// Response to [`ModifyBackupPolicyRequest`].
pub type ModifyBackupPolicyResponse = alicloud_runtime::EmptyResponse;
