// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUser`, from `cloudsso/DeleteUser.md`.

use alicloud_runtime::codegen::*;

/// Deletes a user who has no groups, access permissions or MFA devices left; users synchronized by
/// SCIM are refused.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::DeleteUserRequest::new()
///     .directory_id("...")
///     .user_id("...");
/// let reply = client.delete_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUserRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
}

impl DeleteUserRequest {
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
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    DeleteUserRequest {
        "DirectoryId" => directory_id: query,
        "UserId" => user_id: query,
    }
}

impl Operation for DeleteUserRequest {
    type Response = DeleteUserResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteUser")
        .required(&["DirectoryId", "UserId"]);
}

/// Response to [`DeleteUserRequest`].
pub type DeleteUserResponse = alicloud_runtime::EmptyResponse;
