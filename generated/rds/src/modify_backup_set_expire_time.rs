// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBackupSetExpireTime`, from `rds/ModifyBackupSetExpireTime.md`.

use alicloud_runtime::codegen::*;

/// Sets until when a backup is kept.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyBackupSetExpireTimeRequest::new()
///     .db_instance_id("...")
///     .backup_id(1)
///     .expect_expire_time("...");
/// let reply = client.modify_backup_set_expire_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBackupSetExpireTimeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<i64>,
    /// **Required.** When the expect runs out.
    pub expect_expire_time: Option<String>,
}

impl ModifyBackupSetExpireTimeRequest {
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
    /// Sets `BackupId`, which is required.
    #[inline]
    pub fn backup_id(mut self, value: i64) -> Self {
        self.backup_id = Some(value);
        self
    }
    /// Sets `ExpectExpireTime`, which is required.
    pub fn expect_expire_time(mut self, value: impl Into<String>) -> Self {
        self.expect_expire_time = Some(value.into());
        self
    }
}

request! {
    ModifyBackupSetExpireTimeRequest {
        "DBInstanceId" => db_instance_id: query,
        "BackupId" => backup_id: query,
        "ExpectExpireTime" => expect_expire_time: query,
    }
}

impl Operation for ModifyBackupSetExpireTimeRequest {
    type Response = ModifyBackupSetExpireTimeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyBackupSetExpireTime")
        .required(&["DBInstanceId", "BackupId", "ExpectExpireTime"]);
}

/// Response to [`ModifyBackupSetExpireTimeRequest`], which the documentation does not describe.
pub type ModifyBackupSetExpireTimeResponse = alicloud_runtime::UndocumentedResponse;
