// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateUser`, from `ram/UpdateUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{User};

/// Changes the name or the contact data of a RAM user.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::UpdateUserRequest::new()
///     .user_name("zhangq****")
///     .new_user_name("xiaoq****");
/// let reply = client.update_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateUserRequest {
    /// RAM user, by the name that the user logs on with. Example: `zhangq****`.
    pub user_name: Option<String>,
    /// Logon name that the user is to have from now on. Length: 1 to 64. Example: `xiaoq****`.
    pub new_user_name: Option<String>,
    /// Name to show for the user from now on. Length: 1 to 128. Example: `xiaoq****`.
    pub new_display_name: Option<String>,
    /// Telephone number that the user gets. Example: `86-1860000****`.
    pub new_mobile_phone: Option<String>,
    /// Email address that the user gets. Example: `xiaoq****@example.com`.
    pub new_email: Option<String>,
    /// Remark that the user or group gets. Length: 1 to 128. Example: `text`.
    pub new_comments: Option<String>,
}

impl UpdateUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `NewUserName`.
    pub fn new_user_name(mut self, value: impl Into<String>) -> Self {
        self.new_user_name = Some(value.into());
        self
    }
    /// Sets `NewDisplayName`.
    pub fn new_display_name(mut self, value: impl Into<String>) -> Self {
        self.new_display_name = Some(value.into());
        self
    }
    /// Sets `NewMobilePhone`.
    pub fn new_mobile_phone(mut self, value: impl Into<String>) -> Self {
        self.new_mobile_phone = Some(value.into());
        self
    }
    /// Sets `NewEmail`.
    pub fn new_email(mut self, value: impl Into<String>) -> Self {
        self.new_email = Some(value.into());
        self
    }
    /// Sets `NewComments`.
    pub fn new_comments(mut self, value: impl Into<String>) -> Self {
        self.new_comments = Some(value.into());
        self
    }
}

request! {
    UpdateUserRequest {
        "UserName" => user_name: query,
        "NewUserName" => new_user_name: query,
        "NewDisplayName" => new_display_name: query,
        "NewMobilePhone" => new_mobile_phone: query,
        "NewEmail" => new_email: query,
        "NewComments" => new_comments: query,
    }
}

impl Operation for UpdateUserRequest {
    type Response = UpdateUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateUser");
}

/// Response to [`UpdateUserRequest`].
#[non_exhaustive]
pub struct UpdateUserResponse {
    /// The RAM user with name, ID, and contact data.
    pub user: Option<User>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    UpdateUserResponse {
        "User" => user: value,
        "RequestId" => request_id: value,
    }
}
