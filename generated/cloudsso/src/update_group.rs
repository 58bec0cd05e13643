// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGroup`, from `cloudsso/UpdateGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Group};

/// Changes name or description of a group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::UpdateGroupRequest::new()
///     .directory_id("...")
///     .group_id("...");
/// let reply = client.update_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGroupRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** CloudSSO group that is meant.
    pub group_id: Option<String>,
    /// Label that the group has from now on.
    pub new_group_name: Option<String>,
    /// Free text that tells people about the new.
    pub new_description: Option<String>,
}

impl UpdateGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `NewGroupName`.
    pub fn new_group_name(mut self, value: impl Into<String>) -> Self {
        self.new_group_name = Some(value.into());
        self
    }
    /// Sets `NewDescription`.
    pub fn new_description(mut self, value: impl Into<String>) -> Self {
        self.new_description = Some(value.into());
        self
    }
}

request! {
    UpdateGroupRequest {
        "DirectoryId" => directory_id: query,
        "GroupId" => group_id: query,
        "NewGroupName" => new_group_name: query,
        "NewDescription" => new_description: query,
    }
}

impl Operation for UpdateGroupRequest {
    type Response = UpdateGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateGroup")
        .required(&["DirectoryId", "GroupId"]);
}

/// Response to [`UpdateGroupRequest`].
#[non_exhaustive]
pub struct UpdateGroupResponse {
    /// User group, with its facts.
    pub group: Option<Group>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F723DE01-6276-5DC4-9B1F-9CBE3E1748B2`.
    pub request_id: Option<String>,
}

response! {
    UpdateGroupResponse {
        "Group" => group: value,
        "RequestId" => request_id: value,
    }
}
