// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBackupPolicy`, from `clickhouse_2023_05_22/ModifyBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes the backup policy of a cluster: days, time and retention period.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::ModifyBackupPolicyRequest::new()
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
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Time of day, in UTC, within which the automatic backup starts.
    pub preferred_backup_time: Option<String>,
    /// **Required.** Days of the week on which the automatic backup runs.
    pub preferred_backup_period: Option<String>,
    /// How long a backup is kept before it is deleted.
    pub backup_retention_period: Option<String>,
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    pub fn backup_retention_period(mut self, value: impl Into<String>) -> Self {
        self.backup_retention_period = Some(value.into());
        self
    }
}

request! {
    ModifyBackupPolicyRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "PreferredBackupTime" => preferred_backup_time: query,
        "PreferredBackupPeriod" => preferred_backup_period: query,
        "BackupRetentionPeriod" => backup_retention_period: query,
    }
}

impl Operation for ModifyBackupPolicyRequest {
    type Response = ModifyBackupPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyBackupPolicy")
        .required(
            &["DBInstanceId", "RegionId", "PreferredBackupTime", "PreferredBackupPeriod"],
        )
        .region("RegionId");
}

/// Response to [`ModifyBackupPolicyRequest`], which the documentation does not describe.
pub type ModifyBackupPolicyResponse = alicloud_runtime::UndocumentedResponse;
