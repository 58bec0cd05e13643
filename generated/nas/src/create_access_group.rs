// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccessGroup`, from `nas/CreateAccessGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileSystemType};

/// Creates a permission group, whose rules decide which clients may mount a file system.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateAccessGroupRequest::new()
///     .access_group_name("classic-test")
///     .access_group_type("Classic");
/// let reply = client.create_access_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccessGroupRequest {
    /// **Required.** Name of the permission group, which identifies it within the account and the type
    /// of file system. Length: 3 to 64. Example: `classic-test`.
    pub access_group_name: Option<String>,
    /// **Required.** Type of network that the permission group is for. Example: `Classic`.
    pub access_group_type: Option<String>,
    /// Free text that describes the item to people.
    /// Length: 2 to 128. Example: `classictestaccessgroup`.
    pub description: Option<String>,
    /// Type of the file system: General-purpose, Extreme or CPFS. Here: `standard`, `extreme`.
    /// Default: `standard`. Example: `standard`.
    pub file_system_type: Option<Open<FileSystemType>>,
}

impl CreateAccessGroupRequest {
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
    /// Sets `AccessGroupType`, which is required.
    pub fn access_group_type(mut self, value: impl Into<String>) -> Self {
        self.access_group_type = Some(value.into());
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
    CreateAccessGroupRequest {
        "AccessGroupName" => access_group_name: query,
        "AccessGroupType" => access_group_type: query,
        "Description" => description: query,
        "FileSystemType" => file_system_type: query,
    }
}

impl Operation for CreateAccessGroupRequest {
    type Response = CreateAccessGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAccessGroup")
        .required(&["AccessGroupName", "AccessGroupType"]);
}

/// Response to [`CreateAccessGroupRequest`].
#[non_exhaustive]
pub struct CreateAccessGroupResponse {
    /// Name of the permission group, which identifies it within the account and the type of file
    /// system. Example: `classic-test`.
    pub access_group_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `55C5FFD6-BF99-41BD-9C66-FFF39189F4F8`.
    pub request_id: Option<String>,
}

response! {
    CreateAccessGroupResponse {
        "AccessGroupName" => access_group_name: value,
        "RequestId" => request_id: value,
    }
}
