// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBackupJobs`, from `gpdb/ListBackupJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists the backup jobs of an instance, optionally only those of one mode.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListBackupJobsRequest::new()
///     .db_instance_id("...");
/// let reply = client.list_backup_jobs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBackupJobsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Whether a schedule or a person starts the backup.
    pub backup_mode: Option<String>,
}

impl ListBackupJobsRequest {
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
    /// Sets `BackupMode`.
    pub fn backup_mode(mut self, value: impl Into<String>) -> Self {
        self.backup_mode = Some(value.into());
        self
    }
}

request! {
    ListBackupJobsRequest {
        "DBInstanceId" => db_instance_id: query,
        "BackupMode" => backup_mode: query,
    }
}

impl Operation for ListBackupJobsRequest {
    type Response = ListBackupJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListBackupJobs")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`ListBackupJobsRequest`], which the documentation does not describe.
pub type ListBackupJobsResponse = alicloud_runtime::UndocumentedResponse;
