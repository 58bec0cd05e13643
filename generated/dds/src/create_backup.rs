// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBackup`, from `dds/CreateBackup.md`.

use alicloud_runtime::codegen::*;

/// Starts a backup of an instance by hand.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::CreateBackupRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.create_backup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBackupRequest {
    /// **Required.** ID of the database instance. Example: `d-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// How the backup is made: by copying data files or by exporting the data.
    /// Default: `Physical`. Example: `Logical`.
    pub backup_method: Option<Open<BackupMethod>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How long a backup is kept before it is deleted. Example: `30`.
    pub backup_retention_period: Option<i64>,
}

impl CreateBackupRequest {
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
    /// Sets `BackupMethod`.
    pub fn backup_method(mut self, value: impl Into<Open<BackupMethod>>) -> Self {
        self.backup_method = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `BackupRetentionPeriod`.
    #[inline]
    pub fn backup_retention_period(mut self, value: i64) -> Self {
        self.backup_retention_period = Some(value);
        self
    }
}

request! {
    CreateBackupRequest {
        "DBInstanceId" => db_instance_id: query,
        "BackupMethod" => backup_method: query,
        "RegionId" => region_id: query,
        "BackupRetentionPeriod" => backup_retention_period: query,
    }
}

impl Operation for CreateBackupRequest {
    type Response = CreateBackupResponse;
    type Error = CreateBackupError;
    const INFO: OperationInfo = super::operation("CreateBackup")
        .required(&["DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [CreateBackupError] = &[
        CreateBackupError::InvalidBackupMethodValueNotSupport,
        CreateBackupError::OperationDeniedBackupJobExists,
        CreateBackupError::OperationDeniedNoDatabase,
    ];
}

/// Response to [`CreateBackupRequest`].
#[non_exhaustive]
pub struct CreateBackupResponse {
    /// ID of one backup, for listing it or restoring from it. Example: `5664xxxx`.
    pub backup_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7016B12F-7F64-40A4-BAFF-013F02AC82FC`.
    pub request_id: Option<String>,
    /// Backup job; pass it to [`DescribeBackupTasks`](super::Client::describe_backup_tasks) to follow
    /// its progress. Example: `775051`.
    pub backup_job_id: Option<String>,
}

response! {
    CreateBackupResponse {
        "BackupId" => backup_id: value,
        "RequestId" => request_id: value,
        "BackupJobId" => backup_job_id: value,
    }
}

values! {
    /// How the backup is made: by copying data files or by exporting the data.
    pub enum BackupMethod {
        /// The data is exported, as statements or documents.
        Logical = "Logical",
        /// The data files are copied.
        Physical = "Physical",
    }
}

/// Errors that the documentation of [`CreateBackupRequest`] names.
///
/// - [`InvalidBackupMethodValueNotSupport`](super::DocumentedError::InvalidBackupMethodValueNotSupport)
/// - [`OperationDeniedBackupJobExists`](super::DocumentedError::OperationDeniedBackupJobExists)
/// - [`OperationDeniedNoDatabase`](super::DocumentedError::OperationDeniedNoDatabase)
pub type CreateBackupError = super::DocumentedError;
