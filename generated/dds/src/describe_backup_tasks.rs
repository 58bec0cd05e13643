// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupTasks`, from `dds/DescribeBackupTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the backups of an instance on cloud disks that are under way.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeBackupTasksRequest::new()
///     .db_instance_id("dds-2zeb2d64cb46xxxx");
/// let reply = client.describe_backup_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupTasksRequest {
    /// **Required.** ID of the database instance. Example: `dds-2zeb2d64cb46xxxx`.
    pub db_instance_id: Option<String>,
    /// Backup job to look up, as [`CreateBackup`](super::Client::create_backup) returned it.
    /// Example: `170034`.
    pub backup_job_id: Option<String>,
}

impl DescribeBackupTasksRequest {
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
    /// Sets `BackupJobId`.
    pub fn backup_job_id(mut self, value: impl Into<String>) -> Self {
        self.backup_job_id = Some(value.into());
        self
    }
}

request! {
    DescribeBackupTasksRequest {
        "DBInstanceId" => db_instance_id: query,
        "BackupJobId" => backup_job_id: query,
    }
}

impl Operation for DescribeBackupTasksRequest {
    type Response = DescribeBackupTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackupTasks")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeBackupTasksRequest`].
#[non_exhaustive]
pub struct DescribeBackupTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D648B367-15B6-1B42-BD4B-47507C9CC****`.
    pub request_id: Option<String>,
    /// Backup jobs found, one entry each.
    pub backup_jobs: Vec<BackupJob>,
}

response! {
    DescribeBackupTasksResponse {
        "RequestId" => request_id: value,
        "BackupJobs" => backup_jobs: list(""),
    }
}

/// Backup jobs found, one entry each.
#[non_exhaustive]
pub struct BackupJob {
    /// Number that [`CreateBackup`](super::Client::create_backup) gave to the backup job.
    /// Example: `170034`.
    pub backupjob_id: Option<String>,
    /// How far the backup job has come. Example: `Scheduled`.
    pub backup_set_status: Option<String>,
    /// When the backup was started. Example: `2024-01-16T11:04:56Z`.
    pub backup_start_time: Option<Timestamp>,
    /// How far the work has come. Example: `18%`.
    pub progress: Option<String>,
    /// Whether the backup was started by schedule or by hand. Example: `Manual`.
    pub job_mode: Option<String>,
}

response! {
    BackupJob {
        "BackupjobId" => backupjob_id: value,
        "BackupSetStatus" => backup_set_status: value,
        "BackupStartTime" => backup_start_time: value,
        "Progress" => progress: value,
        "JobMode" => job_mode: value,
    }
}
