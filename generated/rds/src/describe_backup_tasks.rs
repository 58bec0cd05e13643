// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupTasks`, from `rds/DescribeBackupTasks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupStatus, JobMode};

/// Lists the backups of an instance that are being made, with their progress.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeBackupTasksRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.describe_backup_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupTasksRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxx`.
    pub client_token: Option<String>,
    /// Reserved parameter; has no documented effect.
    pub flag: Option<String>,
    /// Backup task whose progress is asked for. Example: `4762614`.
    pub backup_job_id: Option<i32>,
    /// Whether a schedule or a person starts the backup. Example: `Automated`.
    pub backup_mode: Option<Open<JobMode>>,
    /// Return only backups that have not begun, or only those under way. Example: `NoStart`.
    pub backup_job_status: Option<Open<BackupJobStatus>>,
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Flag`.
    pub fn flag(mut self, value: impl Into<String>) -> Self {
        self.flag = Some(value.into());
        self
    }
    /// Sets `BackupJobId`.
    #[inline]
    pub fn backup_job_id(mut self, value: i32) -> Self {
        self.backup_job_id = Some(value);
        self
    }
    /// Sets `BackupMode`.
    pub fn backup_mode(mut self, value: impl Into<Open<JobMode>>) -> Self {
        self.backup_mode = Some(value.into());
        self
    }
    /// Sets `BackupJobStatus`.
    pub fn backup_job_status(mut self, value: impl Into<Open<BackupJobStatus>>) -> Self {
        self.backup_job_status = Some(value.into());
        self
    }
}

request! {
    DescribeBackupTasksRequest {
        "DBInstanceId" => db_instance_id: query,
        "ClientToken" => client_token: query,
        "Flag" => flag: query,
        "BackupJobId" => backup_job_id: query,
        "BackupMode" => backup_mode: query,
        "BackupJobStatus" => backup_job_status: query,
    }
}

impl Operation for DescribeBackupTasksRequest {
    type Response = DescribeBackupTasksResponse;
    type Error = DescribeBackupTasksError;
    const INFO: OperationInfo = super::operation("DescribeBackupTasks")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeBackupTasksError] = &[
        DescribeBackupTasksError::InternalFailure,
        DescribeBackupTasksError::InvalidParameterOwnerAccount,
        DescribeBackupTasksError::ReadDBInstanceNotSupport,
        DescribeBackupTasksError::InvalidParametersFormat,
        DescribeBackupTasksError::OrderComboInstanceNotAllowOperate,
        DescribeBackupTasksError::PricePricingPlanResultNotFound,
        DescribeBackupTasksError::OrderNoRealNameAuthentication,
        DescribeBackupTasksError::InvalidDBInstanceNameNotFound,
        DescribeBackupTasksError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`DescribeBackupTasksRequest`].
#[non_exhaustive]
pub struct DescribeBackupTasksResponse {
    /// Entries of the list.
    pub items: Vec<BackupJob>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `90496720-2319-42A8-87CD-FCE4DF95EBED`.
    pub request_id: Option<String>,
}

response! {
    DescribeBackupTasksResponse {
        "Items" => items: list("BackupJob"),
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct BackupJob {
    /// ID of one backup, for listing it or restoring from it. Example: `346650271`.
    pub backup_id: Option<String>,
    /// Task that makes the backup, for following its progress. Example: `4762614`.
    pub backup_job_id: Option<String>,
    /// How far the backup has come, or how it ended. Example: `NoStart`.
    pub backup_progress_status: Option<Open<BackupProgressStatus>>,
    /// How the backup stands or ended.
    /// Here: `NoStart`, `Checking`, `Preparing`, `Waiting`, `Uploading`, `Finished`, `Failed`.
    /// Example: `NoStart`.
    pub backup_status: Option<Open<BackupStatus>>,
    /// Whether the schedule or a person started the backup. Example: `Automated`.
    pub job_mode: Option<Open<JobMode>>,
    /// How far the work has come. Unit: `%`. Example: `25`.
    pub process: Option<String>,
    /// What is done, or is to be done, about the task. Example: `NormalBackupTask`.
    pub task_action: Option<Open<TaskAction>>,
}

response! {
    BackupJob {
        "BackupId" => backup_id: value,
        "BackupJobId" => backup_job_id: value,
        "BackupProgressStatus" => backup_progress_status: value,
        "BackupStatus" => backup_status: value,
        "JobMode" => job_mode: value,
        "Process" => process: value,
        "TaskAction" => task_action: value,
    }
}

values! {
    /// Return only backups that have not begun, or only those under way.
    pub enum BackupJobStatus {
        /// Tasks that have not started.
        NoStart = "NoStart",
        /// Tasks that are under way.
        Progressing = "Progressing",
    }
}

values! {
    /// How far the backup has come, or how it ended.
    pub enum BackupProgressStatus {
        /// The backup has not started.
        NoStart = "NoStart",
        /// The backup is being prepared.
        Preparing = "Preparing",
        /// The backup waits for its turn.
        Waiting = "Waiting",
        /// The backup is being uploaded.
        Uploading = "Uploading",
        /// The backup is being checked.
        Checking = "Checking",
        /// The backup is complete.
        Finished = "Finished",
    }
}

values! {
    /// What is done, or is to be done, about the task.
    pub enum TaskAction {
        /// Temporary backup task.
        TempBackupTask = "TempBackupTask",
        /// Regular backup task.
        NormalBackupTask = "NormalBackupTask",
    }
}

/// Errors that the documentation of [`DescribeBackupTasksRequest`] names.
///
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
/// - [`InvalidParameterOwnerAccount`](super::DocumentedError::InvalidParameterOwnerAccount)
/// - [`ReadDBInstanceNotSupport`](super::DocumentedError::ReadDBInstanceNotSupport)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DescribeBackupTasksError = super::DocumentedError;
