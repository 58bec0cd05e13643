// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupJob`, from `gpdb/DescribeBackupJob.md`.

use alicloud_runtime::codegen::*;

/// Returns state and progress of one backup job of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeBackupJobRequest::new()
///     .db_instance_id("...")
///     .backup_job_id(1);
/// let reply = client.describe_backup_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupJobRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Run of a backup whose progress is asked for.
    pub backup_job_id: Option<i64>,
}

impl DescribeBackupJobRequest {
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
    /// Sets `BackupJobId`, which is required.
    #[inline]
    pub fn backup_job_id(mut self, value: i64) -> Self {
        self.backup_job_id = Some(value);
        self
    }
}

request! {
    DescribeBackupJobRequest {
        "DBInstanceId" => db_instance_id: query,
        "BackupJobId" => backup_job_id: query,
    }
}

impl Operation for DescribeBackupJobRequest {
    type Response = DescribeBackupJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackupJob")
        .required(&["DBInstanceId", "BackupJobId"])
        .read_only();
}

/// Response to [`DescribeBackupJobRequest`], which the documentation does not describe.
pub type DescribeBackupJobResponse = alicloud_runtime::UndocumentedResponse;
