// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateUserStatus`, from `cloudsso/UpdateUserStatus.md`.

use alicloud_runtime::codegen::*;

/// Enables or disables a user of a directory.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::UpdateUserStatusRequest::new()
///     .directory_id("...")
///     .user_id("...");
/// let reply = client.update_user_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateUserStatusRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// State of the new, to narrow the list down to or to be put into.
    pub new_status: Option<String>,
}

impl UpdateUserStatusRequest {
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
    /// Sets `NewStatus`.
    pub fn new_status(mut self, value: impl Into<String>) -> Self {
        self.new_status = Some(value.into());
        self
    }
}

request! {
    UpdateUserStatusRequest {
        "DirectoryId" => directory_id: query,
        "UserId" => user_id: query,
        "NewStatus" => new_status: query,
    }
}

impl Operation for UpdateUserStatusRequest {
    type Response = UpdateUserStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateUserStatus")
        .required(&["DirectoryId", "UserId"]);
}

/// Response to [`UpdateUserStatusRequest`].
pub type UpdateUserStatusResponse = alicloud_runtime::EmptyResponse;
