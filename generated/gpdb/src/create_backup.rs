// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBackup`, from `gpdb/CreateBackup.md`.

use alicloud_runtime::codegen::*;

/// Starts a backup of an instance; [`DescribeBackupJob`](super::Client::describe_backup_job) shows
/// its progress.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateBackupRequest::new()
///     .db_instance_id("...");
/// let reply = client.create_backup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBackupRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
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
}

request! {
    CreateBackupRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for CreateBackupRequest {
    type Response = CreateBackupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateBackup")
        .required(&["DBInstanceId"]);
}

/// Response to [`CreateBackupRequest`], which the documentation does not describe.
pub type CreateBackupResponse = alicloud_runtime::UndocumentedResponse;
