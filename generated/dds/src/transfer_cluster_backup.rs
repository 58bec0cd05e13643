// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransferClusterBackup`, from `dds/TransferClusterBackup.md`.

use alicloud_runtime::codegen::*;

/// Switches a sharded cluster on cloud disks to cluster backups; only instances from before October
/// 19, 2023 need this.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::TransferClusterBackupRequest::new()
///     .db_instance_id("dds-bp2235****");
/// let reply = client.transfer_cluster_backup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransferClusterBackupRequest {
    /// **Required.** ID of the database instance. Example: `dds-bp2235****`.
    pub db_instance_id: Option<String>,
}

impl TransferClusterBackupRequest {
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
    TransferClusterBackupRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for TransferClusterBackupRequest {
    type Response = TransferClusterBackupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TransferClusterBackup")
        .required(&["DBInstanceId"]);
}

/// Response to [`TransferClusterBackupRequest`].
#[non_exhaustive]
pub struct TransferClusterBackupResponse {
    /// Whether the instance has been switched to cluster backups. Example: `1`.
    pub already_done: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C4A2494-85C4-45C5-93CF-548DB3375193`.
    pub request_id: Option<String>,
}

response! {
    TransferClusterBackupResponse {
        "AlreadyDone" => already_done: value,
        "RequestId" => request_id: value,
    }
}
