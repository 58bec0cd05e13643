// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBackupAutoConfigStatus`, from `sas/GetBackupAutoConfigStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether anti-ransomware backups are being configured automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetBackupAutoConfigStatusRequest::new();
/// let reply = client.get_backup_auto_config_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBackupAutoConfigStatusRequest {}

impl GetBackupAutoConfigStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetBackupAutoConfigStatusRequest {}
}

impl Operation for GetBackupAutoConfigStatusRequest {
    type Response = GetBackupAutoConfigStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetBackupAutoConfigStatus")
        .read_only();
}

/// Response to [`GetBackupAutoConfigStatusRequest`], which the documentation does not describe.
pub type GetBackupAutoConfigStatusResponse = alicloud_runtime::UndocumentedResponse;
