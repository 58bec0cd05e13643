// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogBackupPolicy`, from `polardb/DescribeLogBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Shows how long the log backups of a PolarDB cluster are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeLogBackupPolicyRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_log_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogBackupPolicyRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeLogBackupPolicyRequest {
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
    DescribeLogBackupPolicyRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeLogBackupPolicyRequest {
    type Response = DescribeLogBackupPolicyResponse;
    type Error = DescribeLogBackupPolicyError;
    const INFO: OperationInfo = super::operation("DescribeLogBackupPolicy")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeLogBackupPolicyError] = &[
        DescribeLogBackupPolicyError::InvalidDBClusterIdMalformed,
        DescribeLogBackupPolicyError::InvalidDBClusterNotFound,
        DescribeLogBackupPolicyError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`DescribeLogBackupPolicyRequest`].
#[non_exhaustive]
pub struct DescribeLogBackupPolicyResponse {
    /// How many days log backups are kept; `-1` for as long as wanted. Example: `7`.
    pub log_backup_retention_period: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `62EE0051-102B-488D-9C79-D607B8******`.
    pub request_id: Option<String>,
    /// How long the log backup another region retention lasts or how often it comes round.
    /// Example: `0`.
    pub log_backup_another_region_retention_period: Option<String>,
    /// Region that the log backup another region lies in. Example: `cn-beijing`.
    pub log_backup_another_region_region: Option<String>,
    /// Whether this is switched on: backup log. Example: `1`.
    pub enable_backup_log: Option<i32>,
}

response! {
    DescribeLogBackupPolicyResponse {
        "LogBackupRetentionPeriod" => log_backup_retention_period: value,
        "RequestId" => request_id: value,
        "LogBackupAnotherRegionRetentionPeriod" => log_backup_another_region_retention_period: value,
        "LogBackupAnotherRegionRegion" => log_backup_another_region_region: value,
        "EnableBackupLog" => enable_backup_log: value,
    }
}

/// Errors that the documentation of [`DescribeLogBackupPolicyRequest`] names.
///
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed), here with HTTP status 400
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type DescribeLogBackupPolicyError = super::DocumentedError;
