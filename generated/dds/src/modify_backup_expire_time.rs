// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBackupExpireTime`, from `dds/ModifyBackupExpireTime.md`.

use alicloud_runtime::codegen::*;

/// Changes when a manual backup on cloud disks expires.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyBackupExpireTimeRequest::new()
///     .db_instance_id("dds-bp16cb162771****")
///     .backup_id("260032xxxx");
/// let reply = client.modify_backup_expire_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBackupExpireTimeRequest {
    /// **Required.** ID of the database instance. Example: `dds-bp16cb162771****`.
    pub db_instance_id: Option<String>,
    /// When the backup is deleted; the year 9999 stands for never. Example: `2025-03-29T03:47:12Z`.
    pub backup_expire_time: Option<Timestamp>,
    /// **Required.** ID of one backup, for listing it or restoring from it. Example: `260032xxxx`.
    pub backup_id: Option<String>,
}

impl ModifyBackupExpireTimeRequest {
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
    /// Sets `BackupExpireTime`.
    pub fn backup_expire_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.backup_expire_time = Some(value.into());
        self
    }
    /// Sets `BackupId`, which is required.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
}

request! {
    ModifyBackupExpireTimeRequest {
        "DBInstanceId" => db_instance_id: query,
        "BackupExpireTime" => backup_expire_time: query,
        "BackupId" => backup_id: query,
    }
}

impl Operation for ModifyBackupExpireTimeRequest {
    type Response = ModifyBackupExpireTimeResponse;
    type Error = ModifyBackupExpireTimeError;
    const INFO: OperationInfo = super::operation("ModifyBackupExpireTime")
        .required(&["DBInstanceId", "BackupId"]);
    const ERRORS: &'static [ModifyBackupExpireTimeError] = &[
        ModifyBackupExpireTimeError::InvalidBackupMethodValueNotSupport,
        ModifyBackupExpireTimeError::OperationDeniedBackupJobExists,
        ModifyBackupExpireTimeError::OperationDeniedNoDatabase,
    ];
}

/// Response to [`ModifyBackupExpireTimeRequest`].
#[non_exhaustive]
pub struct ModifyBackupExpireTimeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A0181AC4-XXXX-XXXX-87CA-100C70B86729`.
    pub request_id: Option<String>,
    /// When the backup is deleted; the year 9999 stands for never. Example: `2025-03-29T03:47:12Z`.
    pub backup_expire_time: Option<Timestamp>,
    /// ID of one backup, for listing it or restoring from it. Example: `260032xxxx`.
    pub backup_id: Option<String>,
}

response! {
    ModifyBackupExpireTimeResponse {
        "RequestId" => request_id: value,
        "BackupExpireTime" => backup_expire_time: value,
        "BackupId" => backup_id: value,
    }
}

/// Errors that the documentation of [`ModifyBackupExpireTimeRequest`] names.
///
/// - [`InvalidBackupMethodValueNotSupport`](super::DocumentedError::InvalidBackupMethodValueNotSupport)
/// - [`OperationDeniedBackupJobExists`](super::DocumentedError::OperationDeniedBackupJobExists)
/// - [`OperationDeniedNoDatabase`](super::DocumentedError::OperationDeniedNoDatabase)
pub type ModifyBackupExpireTimeError = super::DocumentedError;
