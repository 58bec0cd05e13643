// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddUserToGroup`, from `cloudsso/AddUserToGroup.md`.

use alicloud_runtime::codegen::*;

/// Puts a user into a group of the same directory.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::AddUserToGroupRequest::new()
///     .group_id("...")
///     .user_id("...")
///     .directory_id("...");
/// let reply = client.add_user_to_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddUserToGroupRequest {
    /// **Required.** CloudSSO group that is meant.
    pub group_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl AddUserToGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
}

request! {
    AddUserToGroupRequest {
        "GroupId" => group_id: query,
        "UserId" => user_id: query,
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for AddUserToGroupRequest {
    type Response = AddUserToGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("AddUserToGroup")
        .required(&["GroupId", "UserId", "DirectoryId"]);
}

/// Response to [`AddUserToGroupRequest`].
pub type AddUserToGroupResponse = alicloud_runtime::EmptyResponse;
