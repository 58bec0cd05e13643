// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddAclBackupData`, from `cloudfw/AddAclBackupData.md`.

use alicloud_runtime::codegen::*;

/// Saves a backup of the access control policies, with time and description.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::AddAclBackupDataRequest::new()
///     .back_up_time("...");
/// let reply = client.add_acl_backup_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddAclBackupDataRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Time that is set or recorded for this: back up.
    pub back_up_time: Option<String>,
}

impl AddAclBackupDataRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `BackUpTime`, which is required.
    pub fn back_up_time(mut self, value: impl Into<String>) -> Self {
        self.back_up_time = Some(value.into());
        self
    }
}

request! {
    AddAclBackupDataRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Description" => description: query,
        "BackUpTime" => back_up_time: query,
    }
}

impl Operation for AddAclBackupDataRequest {
    type Response = AddAclBackupDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddAclBackupData")
        .required(&["BackUpTime"]);
}

/// Response to [`AddAclBackupDataRequest`], which the documentation does not describe.
pub type AddAclBackupDataResponse = alicloud_runtime::UndocumentedResponse;
