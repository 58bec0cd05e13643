// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupPolicy`, from `petadata/DescribeBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Shows the backup schedule and retention of a database and whether binlogs are backed up.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeBackupPolicyRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .db_name("testdb");
/// let reply = client.describe_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupPolicyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
}

impl DescribeBackupPolicyRequest {
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
}

request! {
    DescribeBackupPolicyRequest {
        "InstanceId" => instance_id: query,
        "DBName" => db_name: query,
    }
}

impl Operation for DescribeBackupPolicyRequest {
    type Response = DescribeBackupPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackupPolicy")
        .required(&["InstanceId", "DBName"])
        .read_only();
}

/// Response to [`DescribeBackupPolicyRequest`].
#[non_exhaustive]
pub struct DescribeBackupPolicyResponse {
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// Whether this is switched on: binlog backup.
    pub enable_binlog_backup: Option<bool>,
    /// How long a backup is kept before it is deleted. Range: 7 to 730. Unit: `days`.
    pub backup_retention_period: Option<i32>,
    /// Time of day, in UTC, within which the automatic backup starts.
    pub preferred_backup_time: Option<String>,
    /// Days of the week on which the automatic backup runs.
    pub preferred_backup_period: Option<Open<PreferredBackupPeriod>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `88CA9AAA-0FF3-4AB4-8B91-710BAD594D11`.
    pub request_id: Option<String>,
}

response! {
    DescribeBackupPolicyResponse {
        "InstanceId" => instance_id: value,
        "DBName" => db_name: value,
        "EnableBinlogBackup" => enable_binlog_backup: value,
        "BackupRetentionPeriod" => backup_retention_period: value,
        "PreferredBackupTime" => preferred_backup_time: value,
        "PreferredBackupPeriod" => preferred_backup_period: value,
        "RequestId" => request_id: value,
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
