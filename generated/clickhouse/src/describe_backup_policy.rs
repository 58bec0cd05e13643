// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupPolicy`, from `clickhouse/DescribeBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Shows the automatic backup settings of a ClickHouse cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeBackupPolicyRequest::new()
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
    /// Days of the week on which the automatic backup runs. Example: `Monday`.
    pub preferred_backup_period: Option<String>,
    /// Whether backups are switched on. Example: `true`.
    pub switch: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5178C10-1407-4987-9133-DE4DC9119F75`.
    pub request_id: Option<String>,
    /// Time of day, in UTC, within which the automatic backup starts. Example: `15:00Z-16:00Z`.
    pub preferred_backup_time: Option<String>,
    /// How long a backup is kept before it is deleted. Example: `7`.
    pub backup_retention_period: Option<i32>,
    /// How much space the backup takes. Example: `123124`.
    pub backup_size: Option<String>,
}

response! {
    DescribeBackupPolicyResponse {
        "PreferredBackupPeriod" => preferred_backup_period: value,
        "Switch" => switch: value,
        "RequestId" => request_id: value,
        "PreferredBackupTime" => preferred_backup_time: value,
        "BackupRetentionPeriod" => backup_retention_period: value,
        "BackupSize" => backup_size: value,
    }
}

/// Errors that the documentation of [`DescribeBackupPolicyRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeBackupPolicyError = super::DocumentedError;
