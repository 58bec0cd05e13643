// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBackup`, from `r-kvstore/CreateBackup.md`.

use alicloud_runtime::codegen::*;

/// Starts a manual backup of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::CreateBackupRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.create_backup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBackupRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// How long a backup is kept before it is deleted.
    pub backup_retention_period: Option<i64>,
}

impl CreateBackupRequest {
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
    /// Sets `BackupRetentionPeriod`.
    #[inline]
    pub fn backup_retention_period(mut self, value: i64) -> Self {
        self.backup_retention_period = Some(value);
        self
    }
}

request! {
    CreateBackupRequest {
        "InstanceId" => instance_id: query,
        "BackupRetentionPeriod" => backup_retention_period: query,
    }
}

impl Operation for CreateBackupRequest {
    type Response = CreateBackupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateBackup")
        .required(&["InstanceId"]);
}

/// Response to [`CreateBackupRequest`].
#[non_exhaustive]
pub struct CreateBackupResponse {
    /// Task that makes the backup; older clusters return one ID a shard, separated by commas.
    /// Example: `1111111`.
    pub backup_job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D719BD9-A536-4D8B-BEA9-CD299DE2AE1B`.
    pub request_id: Option<String>,
}

response! {
    CreateBackupResponse {
        "BackupJobID" => backup_job_id: value,
        "RequestId" => request_id: value,
    }
}
