// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UseAclBackupData`, from `cloudfw/UseAclBackupData.md`.

use alicloud_runtime::codegen::*;

/// Brings access control rules back to the state of a backup.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::UseAclBackupDataRequest::new()
///     .back_up_time("...");
/// let reply = client.use_acl_backup_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UseAclBackupDataRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Time that is set or recorded for this: back up.
    pub back_up_time: Option<String>,
}

impl UseAclBackupDataRequest {
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
    UseAclBackupDataRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "BackUpTime" => back_up_time: query,
    }
}

impl Operation for UseAclBackupDataRequest {
    type Response = UseAclBackupDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UseAclBackupData")
        .required(&["BackUpTime"]);
}

/// Response to [`UseAclBackupDataRequest`], which the documentation does not describe.
pub type UseAclBackupDataResponse = alicloud_runtime::UndocumentedResponse;
