// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupPolicy`, from `polardb/DescribeBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Shows the automatic backup policy of a PolarDB cluster, including schedule and retention.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeBackupPolicyRequest::new()
///     .db_cluster_id("pc-bpxxxxxxx");
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
        DescribeBackupPolicyError::InvalidDBClusterIdMalformed,
        DescribeBackupPolicyError::InvalidDBClusterNotFound,
        DescribeBackupPolicyError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`DescribeBackupPolicyRequest`].
#[non_exhaustive]
pub struct DescribeBackupPolicyResponse {
    /// How long a backup is kept before it is deleted.
    pub backup_retention_period: Option<i32>,
    /// Time that is set or recorded for this: preferred next backup. Example: `2020-11-16T07:30Z`.
    pub preferred_next_backup_time: Option<Timestamp>,
    /// Time of day, in UTC, within which the automatic backup starts. Example: `07:00Z-08:00Z`.
    pub preferred_backup_time: Option<String>,
    /// Days of the week on which the automatic backup runs.
    /// Example: `Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday`.
    pub preferred_backup_period: Option<Open<PreferredBackupPeriod>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `36590CA1-BAEE-4034-9CDD-33FFEC8C6BAE`.
    pub request_id: Option<String>,
    /// How long the data level1 backup retention lasts or how often it comes round. Example: `7`.
    pub data_level1_backup_retention_period: Option<String>,
    /// Which backups stay when the cluster is deleted.
    pub backup_retention_policy_on_cluster_deletion: Option<String>,
    /// How long the data level2 backup retention lasts or how often it comes round. Example: `0`.
    pub data_level2_backup_retention_period: Option<String>,
    /// How often backups are made. Example: `Normal`.
    pub backup_frequency: Option<String>,
    /// How often first-level backups are made. Example: `Normal`.
    pub data_level1_backup_frequency: Option<String>,
    /// How long the data level1 backup lasts or how often it comes round. Example: `Monday,Tuesday`.
    pub data_level1_backup_period: Option<String>,
    /// Time that is set or recorded for this: data level1 backup. Example: `15:00Z-16:00Z`.
    pub data_level1_backup_time: Option<String>,
    /// How long the data level2 backup lasts or how often it comes round. Example: `Monday,Tuesday`.
    pub data_level2_backup_period: Option<String>,
    /// How long the data level2 backup another region retention lasts or how often it comes round.
    /// Example: `30`.
    pub data_level2_backup_another_region_retention_period: Option<String>,
    /// Region that the data level2 backup another region lies in. Example: `cn-hangzhou`.
    pub data_level2_backup_another_region_region: Option<String>,
}

response! {
    DescribeBackupPolicyResponse {
        "BackupRetentionPeriod" => backup_retention_period: value,
        "PreferredNextBackupTime" => preferred_next_backup_time: value,
        "PreferredBackupTime" => preferred_backup_time: value,
        "PreferredBackupPeriod" => preferred_backup_period: value,
        "RequestId" => request_id: value,
        "DataLevel1BackupRetentionPeriod" => data_level1_backup_retention_period: value,
        "BackupRetentionPolicyOnClusterDeletion" => backup_retention_policy_on_cluster_deletion: value,
        "DataLevel2BackupRetentionPeriod" => data_level2_backup_retention_period: value,
        "BackupFrequency" => backup_frequency: value,
        "DataLevel1BackupFrequency" => data_level1_backup_frequency: value,
        "DataLevel1BackupPeriod" => data_level1_backup_period: value,
        "DataLevel1BackupTime" => data_level1_backup_time: value,
        "DataLevel2BackupPeriod" => data_level2_backup_period: value,
        "DataLevel2BackupAnotherRegionRetentionPeriod" => data_level2_backup_another_region_retention_period: value,
        "DataLevel2BackupAnotherRegionRegion" => data_level2_backup_another_region_region: value,
    }
}

values! {
    /// Days of the week on which the automatic backup runs.
    pub enum PreferredBackupPeriod {
        /// A backup is made on Mondays.
        Monday = "Monday",
        /// A backup is made on Tuesdays.
        Tuesday = "Tuesday",
        /// A backup is made on Wednesdays.
        Wednesday = "Wednesday",
        /// A backup is made on Thursdays.
        Thursday = "Thursday",
        /// A backup is made on Fridays.
        Friday = "Friday",
        /// A backup is made on Saturdays.
        Saturday = "Saturday",
        /// A backup is made on Sundays.
        Sunday = "Sunday",
    }
}

/// Errors that the documentation of [`DescribeBackupPolicyRequest`] names.
///
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed), here with HTTP status 400
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type DescribeBackupPolicyError = super::DocumentedError;
