// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenBackupAutoConfig`, from `sas/OpenBackupAutoConfig.md`.

use alicloud_runtime::codegen::*;

/// Turns on automatic configuration of anti-ransomware backups.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OpenBackupAutoConfigRequest::new();
/// let reply = client.open_backup_auto_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenBackupAutoConfigRequest {
    /// How large the max batch is or is to be. Range: 1 to 50.
    pub max_batch_size: Option<i32>,
}

impl OpenBackupAutoConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaxBatchSize`.
    #[inline]
    pub fn max_batch_size(mut self, value: i32) -> Self {
        self.max_batch_size = Some(value);
        self
    }
}

request! {
    OpenBackupAutoConfigRequest {
        "MaxBatchSize" => max_batch_size: query,
    }
}

impl Operation for OpenBackupAutoConfigRequest {
    type Response = OpenBackupAutoConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("OpenBackupAutoConfig");
}

/// Response to [`OpenBackupAutoConfigRequest`], which the documentation does not describe.
pub type OpenBackupAutoConfigResponse = alicloud_runtime::UndocumentedResponse;
