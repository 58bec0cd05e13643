// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupRestoreCount`, from `sas/DescribeBackupRestoreCount.md`.

use alicloud_runtime::codegen::*;

/// Counts anti-ransomware restore jobs, in total and those still running.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeBackupRestoreCountRequest::new();
/// let reply = client.describe_backup_restore_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupRestoreCountRequest {}

impl DescribeBackupRestoreCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeBackupRestoreCountRequest {}
}

impl Operation for DescribeBackupRestoreCountRequest {
    type Response = DescribeBackupRestoreCountResponse;
    type Error = DescribeBackupRestoreCountError;
    const INFO: OperationInfo = super::operation("DescribeBackupRestoreCount")
        .read_only();
    const ERRORS: &'static [DescribeBackupRestoreCountError] = &[
        DescribeBackupRestoreCountError::NoPermission,
        DescribeBackupRestoreCountError::ServerError,
    ];
}

/// Response to [`DescribeBackupRestoreCountRequest`].
#[non_exhaustive]
pub struct DescribeBackupRestoreCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ECC6B3E3-D496-512D-B46D-E6996A6B63EE`.
    pub request_id: Option<String>,
    /// How many there are of this: backup restore.
    pub backup_restore_count: Option<BackupRestoreCount>,
}

response! {
    DescribeBackupRestoreCountResponse {
        "RequestId" => request_id: value,
        "BackupRestoreCount" => backup_restore_count: value,
    }
}

/// How many there are of this: backup restore.
#[non_exhaustive]
pub struct BackupRestoreCount {
    /// How many items there are in all. Example: `30`.
    pub total: Option<i32>,
    /// Restores that are running. Example: `3`.
    pub recovering: Option<i32>,
}

response! {
    BackupRestoreCount {
        "Total" => total: value,
        "Recovering" => recovering: value,
    }
}

/// Errors that the documentation of [`DescribeBackupRestoreCountRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeBackupRestoreCountError = super::DocumentedError;
