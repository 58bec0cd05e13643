// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAclBackupData`, from `cloudfw/DeleteAclBackupData.md`.

use alicloud_runtime::codegen::*;

/// Deletes a backup of access control rules, given by its time.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeleteAclBackupDataRequest::new()
///     .back_up_time("...");
/// let reply = client.delete_acl_backup_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAclBackupDataRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Time that is set or recorded for this: back up.
    pub back_up_time: Option<String>,
}

impl DeleteAclBackupDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `BackUpTime`, which is required.
    pub fn back_up_time(mut self, value: impl Into<String>) -> Self {
        self.back_up_time = Some(value.into());
        self
    }
}

request! {
    DeleteAclBackupDataRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "BackUpTime" => back_up_time: query,
    }
}

impl Operation for DeleteAclBackupDataRequest {
    type Response = DeleteAclBackupDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAclBackupData")
        .required(&["BackUpTime"]);
}

/// Response to [`DeleteAclBackupDataRequest`], which the documentation does not describe.
pub type DeleteAclBackupDataResponse = alicloud_runtime::UndocumentedResponse;
