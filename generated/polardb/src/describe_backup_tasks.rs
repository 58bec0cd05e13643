// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupTasks`, from `polardb/DescribeBackupTasks.md`.

use alicloud_runtime::codegen::*;

/// Shows the backup jobs of a PolarDB cluster, or one job by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeBackupTasksRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_backup_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupTasksRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of the backup job that the call is about.
    pub backup_job_id: Option<String>,
    /// Whether a schedule or a person starts the backup.
    pub backup_mode: Option<String>,
}

impl DescribeBackupTasksRequest {
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
    /// Sets `BackupJobId`.
    pub fn backup_job_id(mut self, value: impl Into<String>) -> Self {
        self.backup_job_id = Some(value.into());
        self
    }
    /// Sets `BackupMode`.
    pub fn backup_mode(mut self, value: impl Into<String>) -> Self {
        self.backup_mode = Some(value.into());
        self
    }
}

request! {
    DescribeBackupTasksRequest {
        "DBClusterId" => db_cluster_id: query,
        "BackupJobId" => backup_job_id: query,
        "BackupMode" => backup_mode: query,
    }
}

impl Operation for DescribeBackupTasksRequest {
    type Response = DescribeBackupTasksResponse;
    type Error = DescribeBackupTasksError;
    const INFO: OperationInfo = super::operation("DescribeBackupTasks")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeBackupTasksError] = &[
        DescribeBackupTasksError::InvalidDBClusterIdNotFound,
        DescribeBackupTasksError::InvalidBackupModeMalformed,
    ];
}

/// Response to [`DescribeBackupTasksRequest`].
#[non_exhaustive]
pub struct DescribeBackupTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FA8C1EF1-E3D4-44D7-B809-823187******`.
    pub request_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeBackupTasksResponse {
        "RequestId" => request_id: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Backup tasks.
    pub backup_job: Vec<BackupJob>,
}

response! {
    Items {
        "BackupJob" => backup_job: list(""),
    }
}

/// Backup tasks.
#[non_exhaustive]
pub struct BackupJob {
    /// When it began, or where the period begins that the data is about.
    /// Example: `2020-08-08T07:24:01Z`.
    pub start_time: Option<Timestamp>,
    /// How far the work has come. Example: `0`.
    pub process: Option<String>,
    /// ID of the backup job that the item belongs to or stands for. Example: `11111111`.
    pub backup_job_id: Option<String>,
    /// Way in which the job works. Example: `Automated`.
    pub job_mode: Option<String>,
    /// State that the backup progress is in. Example: `NoStart`.
    pub backup_progress_status: Option<String>,
    /// What is done, or is to be done, about the task. Example: `NormalBackupTask`.
    pub task_action: Option<String>,
}

response! {
    BackupJob {
        "StartTime" => start_time: value,
        "Process" => process: value,
        "BackupJobId" => backup_job_id: value,
        "JobMode" => job_mode: value,
        "BackupProgressStatus" => backup_progress_status: value,
        "TaskAction" => task_action: value,
    }
}

/// Errors that the documentation of [`DescribeBackupTasksRequest`] names.
///
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound), here with HTTP status 400
/// - [`InvalidBackupModeMalformed`](super::DocumentedError::InvalidBackupModeMalformed)
pub type DescribeBackupTasksError = super::DocumentedError;
