// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupPolicy`, from `adb/DescribeBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Shows when a cluster is backed up automatically and how long backups are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeBackupPolicyRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupPolicyRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeBackupPolicyRequest {
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
}

request! {
    DescribeBackupPolicyRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeBackupPolicyRequest {
    type Response = DescribeBackupPolicyResponse;
    type Error = DescribeBackupPolicyError;
    const INFO: OperationInfo = super::operation("DescribeBackupPolicy")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeBackupPolicyError] = &[
        DescribeBackupPolicyError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeBackupPolicyRequest`].
#[non_exhaustive]
pub struct DescribeBackupPolicyResponse {
    /// Days of the week on which the automatic backup runs. Example: `Wednesday,Saturday`.
    pub preferred_backup_period: Option<String>,
    /// How long the log backup retention lasts or how often it comes round. Example: `7`.
    pub log_backup_retention_period: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Time of day, in UTC, within which the automatic backup starts. Example: `15:00Z-16:00Z`.
    pub preferred_backup_time: Option<String>,
    /// Whether this is switched on: backup log. Example: `true`.
    pub enable_backup_log: Option<String>,
    /// How long a backup is kept before it is deleted. Example: `7`.
    pub backup_retention_period: Option<i32>,
}

response! {
    DescribeBackupPolicyResponse {
        "PreferredBackupPeriod" => preferred_backup_period: value,
        "LogBackupRetentionPeriod" => log_backup_retention_period: value,
        "RequestId" => request_id: value,
        "PreferredBackupTime" => preferred_backup_time: value,
        "EnableBackupLog" => enable_backup_log: value,
        "BackupRetentionPeriod" => backup_retention_period: value,
    }
}

/// Errors that the documentation of [`DescribeBackupPolicyRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeBackupPolicyError = super::DocumentedError;
