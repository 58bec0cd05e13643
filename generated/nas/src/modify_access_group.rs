// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccessGroup`, from `nas/ModifyAccessGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileSystemType};

/// Changes the note on a permission group.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ModifyAccessGroupRequest::new()
///     .access_group_name("classic-test")
///     .description("classic-test");
/// let reply = client.modify_access_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccessGroupRequest {
    /// **Required.** Name of the permission group, which identifies it within the account and the type
    /// of file system. Example: `classic-test`.
    pub access_group_name: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 128. Example: `classic-test`.
    pub description: Option<String>,
    /// Type of the file system: General-purpose, Extreme or CPFS. Here: `standard`, `extreme`.
    /// Default: `standard`. Example: `standard`.
    pub file_system_type: Option<Open<FileSystemType>>,
}

impl ModifyAccessGroupRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `FileSystemType`.
    pub fn file_system_type(mut self, value: impl Into<Open<FileSystemType>>) -> Self {
        self.file_system_type = Some(value.into());
        self
    }
}

request! {
    ModifyAccessGroupRequest {
        "AccessGroupName" => access_group_name: query,
        "Description" => description: query,
        "FileSystemType" => file_system_type: query,
    }
}

impl Operation for ModifyAccessGroupRequest {
    type Response = ModifyAccessGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAccessGroup")
        .required(&["AccessGroupName"]);
}

/// Response to [`ModifyAccessGroupRequest`].
pub type ModifyAccessGroupResponse = alicloud_runtime::EmptyResponse;
