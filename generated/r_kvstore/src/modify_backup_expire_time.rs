// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBackupExpireTime`, from `r-kvstore/ModifyBackupExpireTime.md`.

use alicloud_runtime::codegen::*;

/// Sets until when a manual backup is kept.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyBackupExpireTimeRequest::new()
///     .expect_expire_time("...")
///     .instance_id("...");
/// let reply = client.modify_backup_expire_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBackupExpireTimeRequest {
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// **Required.** When the expect runs out.
    pub expect_expire_time: Option<String>,
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
}

impl ModifyBackupExpireTimeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `ExpectExpireTime`, which is required.
    pub fn expect_expire_time(mut self, value: impl Into<String>) -> Self {
        self.expect_expire_time = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ModifyBackupExpireTimeRequest {
        "BackupId" => backup_id: query,
        "ExpectExpireTime" => expect_expire_time: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ModifyBackupExpireTimeRequest {
    type Response = ModifyBackupExpireTimeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyBackupExpireTime")
        .required(&["ExpectExpireTime", "InstanceId"]);
}

/// Response to [`ModifyBackupExpireTimeRequest`], which the documentation does not describe.
pub type ModifyBackupExpireTimeResponse = alicloud_runtime::UndocumentedResponse;
