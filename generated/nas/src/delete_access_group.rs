// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccessGroup`, from `nas/DeleteAccessGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileSystemType};

/// Deletes a permission group together with its rules, so that mount targets can no longer use it.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DeleteAccessGroupRequest::new()
///     .access_group_name("classic-test");
/// let reply = client.delete_access_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccessGroupRequest {
    /// **Required.** Name of the permission group, which identifies it within the account and the type
    /// of file system. Example: `classic-test`.
    pub access_group_name: Option<String>,
    /// Type of the file system: General-purpose, Extreme or CPFS. Here: `standard`, `extreme`.
    /// Default: `standard`. Example: `standard`.
    pub file_system_type: Option<Open<FileSystemType>>,
}

impl DeleteAccessGroupRequest {
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
    /// Sets `FileSystemType`.
    pub fn file_system_type(mut self, value: impl Into<Open<FileSystemType>>) -> Self {
        self.file_system_type = Some(value.into());
        self
    }
}

request! {
    DeleteAccessGroupRequest {
        "AccessGroupName" => access_group_name: query,
        "FileSystemType" => file_system_type: query,
    }
}

impl Operation for DeleteAccessGroupRequest {
    type Response = DeleteAccessGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAccessGroup")
        .required(&["AccessGroupName"]);
}

/// Response to [`DeleteAccessGroupRequest`].
pub type DeleteAccessGroupResponse = alicloud_runtime::EmptyResponse;
