// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGroup`, from `cloudsso/CreateGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Group};

/// Creates a group in a directory.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::CreateGroupRequest::new()
///     .directory_id("...")
///     .group_name("...");
/// let reply = client.create_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGroupRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Label of the group, unique in the directory.
    pub group_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl CreateGroupRequest {
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
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateGroupRequest {
        "DirectoryId" => directory_id: query,
        "GroupName" => group_name: query,
        "Description" => description: query,
    }
}

impl Operation for CreateGroupRequest {
    type Response = CreateGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateGroup")
        .required(&["DirectoryId", "GroupName"]);
}

/// Response to [`CreateGroupRequest`].
#[non_exhaustive]
pub struct CreateGroupResponse {
    /// User group, with its facts.
    pub group: Option<Group>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20E9650E-EC23-593E-933F-EA0D280D040C`.
    pub request_id: Option<String>,
}

response! {
    CreateGroupResponse {
        "Group" => group: value,
        "RequestId" => request_id: value,
    }
}
