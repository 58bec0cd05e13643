// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateUser`, from `ims/UpdateUser.md`.

use alicloud_runtime::codegen::*;

/// Changes a RAM user's logon name, display name, contact data, or comments.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::UpdateUserRequest::new()
///     .user_principal_name("test@example.onaliyun.com")
///     .new_user_principal_name("new@example.onaliyun.com");
/// let reply = client.update_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateUserRequest {
    /// Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
    /// ID that the RAM user keeps even when the logon name changes. Example: `20732900249392****`.
    pub user_id: Option<String>,
    /// Logon name that the RAM user is to have from now on. Example: `new@example.onaliyun.com`.
    pub new_user_principal_name: Option<String>,
    /// Display name to replace the present one. Length: 1 to 24. Example: `new`.
    pub new_display_name: Option<String>,
    /// Mobile phone number to replace the present one. Example: `86-1868888****`.
    pub new_mobile_phone: Option<String>,
    /// Email address to replace the present one. Example: `alice@example.com`.
    pub new_email: Option<String>,
    /// Note to replace the present one. Length: 1 to 128. Example: `text`.
    pub new_comments: Option<String>,
}

impl UpdateUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserPrincipalName`.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `NewUserPrincipalName`.
    pub fn new_user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.new_user_principal_name = Some(value.into());
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
        "UserPrincipalName" => user_principal_name: query,
        "UserId" => user_id: query,
        "NewUserPrincipalName" => new_user_principal_name: query,
        "NewDisplayName" => new_display_name: query,
        "NewMobilePhone" => new_mobile_phone: query,
        "NewEmail" => new_email: query,
        "NewComments" => new_comments: query,
    }
}

impl Operation for UpdateUserRequest {
    type Response = UpdateUserResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateUser");
}

/// Response to [`UpdateUserRequest`].
#[non_exhaustive]
pub struct UpdateUserResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B56DD42-6962-4F89-A19C-079EED1F0FE3`.
    pub request_id: Option<String>,
    /// RAM user that the call created, changed or looked up.
    pub user: Option<User>,
}

response! {
    UpdateUserResponse {
        "RequestId" => request_id: value,
        "User" => user: value,
    }
}

/// RAM user that the call created, changed or looked up.
#[non_exhaustive]
pub struct User {
    /// Note about the user or group. Example: `text`.
    pub comments: Option<String>,
    /// When the object was created. Example: `2020-10-12T09:12:00Z`.
    pub create_date: Option<Timestamp>,
    /// Name shown to people; not used to identify the item. Example: `new`.
    pub display_name: Option<String>,
    /// Email address of the RAM user. Example: `alice@example.com`.
    pub email: Option<String>,
    /// When the RAM user last logged on to the console. Example: `2020-10-12T09:12:00Z`.
    pub last_login_date: Option<Timestamp>,
    /// Mobile phone number of the RAM user, with the country code. Example: `86-1868888****`.
    pub mobile_phone: Option<String>,
    /// When the object was last changed. Example: `2020-10-13T09:19:49Z`.
    pub update_date: Option<Timestamp>,
    /// ID that the RAM user keeps even when the logon name changes. Example: `20732900249392****`.
    pub user_id: Option<String>,
    /// Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `new@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
    /// How the RAM user came about: by hand, by SCIM or by CloudSSO. Example: `Manual`.
    pub provision_type: Option<String>,
}

response! {
    User {
        "Comments" => comments: value,
        "CreateDate" => create_date: value,
        "DisplayName" => display_name: value,
        "Email" => email: value,
        "LastLoginDate" => last_login_date: value,
        "MobilePhone" => mobile_phone: value,
        "UpdateDate" => update_date: value,
        "UserId" => user_id: value,
        "UserPrincipalName" => user_principal_name: value,
        "ProvisionType" => provision_type: value,
    }
}
