// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupTasks`, from `r-kvstore/DescribeBackupTasks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessDeniedDetail};

/// Lists the backups of an instance that are being made, with their progress.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeBackupTasksRequest::new()
///     .instance_id("...");
/// let reply = client.describe_backup_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupTasksRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// Backup task whose progress or result is asked for, as
    /// [`CreateBackup`](super::Client::create_backup) returned it.
    pub backup_job_id: Option<String>,
    /// Whether the schedule or a person started the backup.
    pub job_mode: Option<Open<JobMode>>,
}

impl DescribeBackupTasksRequest {
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
    /// Sets `BackupJobId`.
    pub fn backup_job_id(mut self, value: impl Into<String>) -> Self {
        self.backup_job_id = Some(value.into());
        self
    }
    /// Sets `JobMode`.
    pub fn job_mode(mut self, value: impl Into<Open<JobMode>>) -> Self {
        self.job_mode = Some(value.into());
        self
    }
}

request! {
    DescribeBackupTasksRequest {
        "InstanceId" => instance_id: query,
        "BackupJobId" => backup_job_id: query,
        "JobMode" => job_mode: query,
    }
}

impl Operation for DescribeBackupTasksRequest {
    type Response = DescribeBackupTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackupTasks")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeBackupTasksRequest`].
#[non_exhaustive]
pub struct DescribeBackupTasksResponse {
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1zxszhcgatnx****`.
    pub instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BB73740C-23E2-4392-9DA4-2660C74C****`.
    pub request_id: Option<String>,
    /// Backups that are being made, one entry each.
    pub backup_jobs: Vec<BackupJob>,
    /// Deprecated; carries no useful information.
    pub access_denied_detail: Option<AccessDeniedDetail>,
}

response! {
    DescribeBackupTasksResponse {
        "InstanceId" => instance_id: value,
        "RequestId" => request_id: value,
        "BackupJobs" => backup_jobs: list(""),
        "AccessDeniedDetail" => access_denied_detail: value,
    }
}

/// Backups that are being made, one entry each.
#[non_exhaustive]
pub struct BackupJob {
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-01-05T19:24:00Z`.
    pub start_time: Option<Timestamp>,
    /// How far the work has come. Example: `0`.
    pub process: Option<String>,
    /// Whether the schedule or a person started the backup. Example: `Manual`.
    pub job_mode: Option<String>,
    /// Task that makes the backup; older clusters return one ID a shard, separated by commas.
    /// Example: `29****10`.
    pub backup_job_id: Option<i64>,
    /// How far the backup has come, or how it ended. Example: `NoStart`.
    pub backup_progress_status: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// What is done, or is to be done, about the task. Example: `NormalBackupTask`.
    pub task_action: Option<String>,
}

response! {
    BackupJob {
        "StartTime" => start_time: value,
        "Process" => process: value,
        "JobMode" => job_mode: value,
        "BackupJobID" => backup_job_id: value,
        "BackupProgressStatus" => backup_progress_status: value,
        "NodeId" => node_id: value,
        "TaskAction" => task_action: value,
    }
}

values! {
    /// Whether the schedule or a person started the backup.
    pub enum JobMode {
        /// Backups started by a person or a call.
        Manual = "Manual",
        /// Backups started by the schedule.
        Automated = "Automated",
    }
}
