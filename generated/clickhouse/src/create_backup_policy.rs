// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBackupPolicy`, from `clickhouse/CreateBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Sets up automatic backup of a cluster: days, time, and retention.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::CreateBackupPolicyRequest::new()
///     .db_cluster_id("...")
///     .preferred_backup_time("...")
///     .preferred_backup_period("...");
/// let reply = client.create_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBackupPolicyRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Time of day, in UTC, within which the automatic backup starts.
    pub preferred_backup_time: Option<String>,
    /// **Required.** Days of the week on which the automatic backup runs.
    pub preferred_backup_period: Option<String>,
    /// How long a backup is kept before it is deleted.
    pub backup_retention_period: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateBackupPolicyRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateBackupPolicyRequest {
        "DBClusterId" => db_cluster_id: query,
        "PreferredBackupTime" => preferred_backup_time: query,
        "PreferredBackupPeriod" => preferred_backup_period: query,
        "BackupRetentionPeriod" => backup_retention_period: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateBackupPolicyRequest {
    type Response = CreateBackupPolicyResponse;
    type Error = CreateBackupPolicyError;
    const INFO: OperationInfo = super::operation("CreateBackupPolicy")
        .required(&["DBClusterId", "PreferredBackupTime", "PreferredBackupPeriod"])
        .region("RegionId");
    const ERRORS: &'static [CreateBackupPolicyError] = &[
        CreateBackupPolicyError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`CreateBackupPolicyRequest`].
pub type CreateBackupPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateBackupPolicyRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type CreateBackupPolicyError = super::DocumentedError;
