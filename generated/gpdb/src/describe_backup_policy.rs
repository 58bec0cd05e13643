// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupPolicy`, from `gpdb/DescribeBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Returns when and how often an instance is backed up, and how long backups are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeBackupPolicyRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupPolicyRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
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
}

request! {
    DescribeBackupPolicyRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeBackupPolicyRequest {
    type Response = DescribeBackupPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackupPolicy")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeBackupPolicyRequest`].
#[non_exhaustive]
pub struct DescribeBackupPolicyResponse {
    /// How long a backup is kept before it is deleted. Example: `7`.
    pub backup_retention_period: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E6B3287-A3E2-5A87-B8D8-E9**********`.
    pub request_id: Option<String>,
    /// Days of the week on which the automatic backup runs. Example: `Wednesday,Friday`.
    pub preferred_backup_period: Option<String>,
    /// Time of day, in UTC, within which the automatic backup starts. Example: `12:00Z-13:00Z`.
    pub preferred_backup_time: Option<String>,
    /// How long the recovery point lasts or how often it comes round. Example: `1`.
    pub recovery_point_period: Option<String>,
    /// Whether this is switched on: recovery point. Example: `true`.
    pub enable_recovery_point: Option<bool>,
}

response! {
    DescribeBackupPolicyResponse {
        "BackupRetentionPeriod" => backup_retention_period: value,
        "RequestId" => request_id: value,
        "PreferredBackupPeriod" => preferred_backup_period: value,
        "PreferredBackupTime" => preferred_backup_time: value,
        "RecoveryPointPeriod" => recovery_point_period: value,
        "EnableRecoveryPoint" => enable_recovery_point: value,
    }
}
