// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveUserFromGroup`, from `cloudsso/RemoveUserFromGroup.md`.

use alicloud_runtime::codegen::*;

/// Takes a user out of a group; the user itself stays.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::RemoveUserFromGroupRequest::new()
///     .group_id("...")
///     .user_id("...")
///     .directory_id("...");
/// let reply = client.remove_user_from_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveUserFromGroupRequest {
    /// **Required.** CloudSSO group that is meant.
    pub group_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl RemoveUserFromGroupRequest {
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
    RemoveUserFromGroupRequest {
        "GroupId" => group_id: query,
        "UserId" => user_id: query,
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for RemoveUserFromGroupRequest {
    type Response = RemoveUserFromGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("RemoveUserFromGroup")
        .required(&["GroupId", "UserId", "DirectoryId"]);
}

/// Response to [`RemoveUserFromGroupRequest`].
pub type RemoveUserFromGroupResponse = alicloud_runtime::EmptyResponse;
