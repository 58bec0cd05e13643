// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccessRule`, from `nas/DeleteAccessRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileSystemType};

/// Takes one rule out of a permission group; clients that only it let in lose their access.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DeleteAccessRuleRequest::new()
///     .access_group_name("classic-test")
///     .access_rule_id("1");
/// let reply = client.delete_access_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccessRuleRequest {
    /// **Required.** Name of the permission group, which identifies it within the account and the type
    /// of file system. Example: `classic-test`.
    pub access_group_name: Option<String>,
    /// **Required.** Identifies one rule within its permission group. Example: `1`.
    pub access_rule_id: Option<String>,
    /// Type of the file system: General-purpose, Extreme or CPFS. Here: `standard`, `extreme`.
    /// Default: `standard`. Example: `standard`.
    pub file_system_type: Option<Open<FileSystemType>>,
}

impl DeleteAccessRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessGroupName`, which is required.
    pub fn access_group_name(mut self, value: impl Into<String>) -> Self {
        self.access_group_name = Some(value.into());
        self
    }
    /// Sets `AccessRuleId`, which is required.
    pub fn access_rule_id(mut self, value: impl Into<String>) -> Self {
        self.access_rule_id = Some(value.into());
        self
    }
    /// Sets `FileSystemType`.
    pub fn file_system_type(mut self, value: impl Into<Open<FileSystemType>>) -> Self {
        self.file_system_type = Some(value.into());
        self
    }
}

request! {
    DeleteAccessRuleRequest {
        "AccessGroupName" => access_group_name: query,
        "AccessRuleId" => access_rule_id: query,
        "FileSystemType" => file_system_type: query,
    }
}

impl Operation for DeleteAccessRuleRequest {
    type Response = DeleteAccessRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAccessRule")
        .required(&["AccessGroupName", "AccessRuleId"]);
}

/// Response to [`DeleteAccessRuleRequest`].
pub type DeleteAccessRuleResponse = alicloud_runtime::EmptyResponse;
