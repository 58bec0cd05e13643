// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateUser`, from `cloudsso/UpdateUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{User};

/// Changes names, email or description of a user.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::UpdateUserRequest::new()
///     .directory_id("...")
///     .user_id("...");
/// let reply = client.update_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateUserRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Given part of what the user is called from now on.
    pub new_first_name: Option<String>,
    /// Family part of what the user is called from now on.
    pub new_last_name: Option<String>,
    /// What is shown for the user from now on.
    pub new_display_name: Option<String>,
    /// Free text that tells people about the new.
    pub new_description: Option<String>,
    /// Email address that belongs to the new.
    pub new_email: Option<String>,
}

impl UpdateUserRequest {
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
    /// Sets `NewFirstName`.
    pub fn new_first_name(mut self, value: impl Into<String>) -> Self {
        self.new_first_name = Some(value.into());
        self
    }
    /// Sets `NewLastName`.
    pub fn new_last_name(mut self, value: impl Into<String>) -> Self {
        self.new_last_name = Some(value.into());
        self
    }
    /// Sets `NewDisplayName`.
    pub fn new_display_name(mut self, value: impl Into<String>) -> Self {
        self.new_display_name = Some(value.into());
        self
    }
    /// Sets `NewDescription`.
    pub fn new_description(mut self, value: impl Into<String>) -> Self {
        self.new_description = Some(value.into());
        self
    }
    /// Sets `NewEmail`.
    pub fn new_email(mut self, value: impl Into<String>) -> Self {
        self.new_email = Some(value.into());
        self
    }
}

request! {
    UpdateUserRequest {
        "DirectoryId" => directory_id: query,
        "UserId" => user_id: query,
        "NewFirstName" => new_first_name: query,
        "NewLastName" => new_last_name: query,
        "NewDisplayName" => new_display_name: query,
        "NewDescription" => new_description: query,
        "NewEmail" => new_email: query,
    }
}

impl Operation for UpdateUserRequest {
    type Response = UpdateUserResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateUser")
        .required(&["DirectoryId", "UserId"]);
}

/// Response to [`UpdateUserRequest`].
#[non_exhaustive]
pub struct UpdateUserResponse {
    /// User, with the facts about it.
    pub user: Option<User>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F44F02EC-70D1-5E51-8E8E-FA9AC4EF952A`.
    pub request_id: Option<String>,
}

response! {
    UpdateUserResponse {
        "User" => user: value,
        "RequestId" => request_id: value,
    }
}
