// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBackupStorageCount`, from `sas/GetBackupStorageCount.md`.

use alicloud_runtime::codegen::*;

/// Shows how much anti-ransomware storage is used.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetBackupStorageCountRequest::new();
/// let reply = client.get_backup_storage_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBackupStorageCountRequest {}

impl GetBackupStorageCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetBackupStorageCountRequest {}
}

impl Operation for GetBackupStorageCountRequest {
    type Response = GetBackupStorageCountResponse;
    type Error = GetBackupStorageCountError;
    const INFO: OperationInfo = super::operation("GetBackupStorageCount").read_only();
    const ERRORS: &'static [GetBackupStorageCountError] = &[
        GetBackupStorageCountError::NoPermission,
        GetBackupStorageCountError::ServerError,
    ];
}

/// Response to [`GetBackupStorageCountRequest`].
#[non_exhaustive]
pub struct GetBackupStorageCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `33C2CCFF-4BF8-5F88-9B5C-22F932F80E5A`.
    pub request_id: Option<String>,
    /// How many there are of this: backup storage.
    pub backup_storage_count: Option<BackupStorageCount>,
}

response! {
    GetBackupStorageCountResponse {
        "RequestId" => request_id: value,
        "BackupStorageCount" => backup_storage_count: value,
    }
}

/// How many there are of this: backup storage.
#[non_exhaustive]
pub struct BackupStorageCount {
    /// Whether more backup storage is used than was bought. Example: `0`.
    pub overflow: Option<i32>,
    /// Bytes of backup storage that databases take up. Example: `7453049350`.
    pub uni_usage_storage_byte: Option<i64>,
    /// Bytes of backup storage that were bought. Example: `2276332666880`.
    pub buy_storage_byte: Option<i64>,
    /// Bytes of backup storage in use. Example: `839621565853`.
    pub usage_storage_byte: Option<i64>,
    /// Bytes of backup storage that servers take up. Example: `817262417803`.
    pub ecs_usage_storage_byte: Option<i64>,
}

response! {
    BackupStorageCount {
        "Overflow" => overflow: value,
        "UniUsageStorageByte" => uni_usage_storage_byte: value,
        "BuyStorageByte" => buy_storage_byte: value,
        "UsageStorageByte" => usage_storage_byte: value,
        "EcsUsageStorageByte" => ecs_usage_storage_byte: value,
    }
}

/// Errors that the documentation of [`GetBackupStorageCountRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetBackupStorageCountError = super::DocumentedError;
