// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUser`, from `ims/CreateUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, User, UserTag};

/// Creates a RAM user, who has neither logon nor permissions at first.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::CreateUserRequest::new()
///     .user_principal_name("test@example.onaliyun.com")
///     .display_name("test");
/// let reply = client.create_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUserRequest {
    /// **Required.** Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
    /// **Required.** Name shown to people; not used to identify the item.
    /// Length: 1 to 24. Example: `test`.
    pub display_name: Option<String>,
    /// Mobile phone number of the RAM user, with the country code. Example: `86-1868888****`.
    pub mobile_phone: Option<String>,
    /// Email address of the RAM user. Example: `alice@example.com`.
    pub email: Option<String>,
    /// Note about the user or group. Length: 1 to 128. Example: `text`.
    pub comments: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserPrincipalName`, which is required.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
        self
    }
    /// Sets `DisplayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `MobilePhone`.
    pub fn mobile_phone(mut self, value: impl Into<String>) -> Self {
        self.mobile_phone = Some(value.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `Comments`.
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateUserRequest {
        "UserPrincipalName" => user_principal_name: query,
        "DisplayName" => display_name: query,
        "MobilePhone" => mobile_phone: query,
        "Email" => email: query,
        "Comments" => comments: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateUserRequest {
    type Response = CreateUserResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateUser")
        .required(&["UserPrincipalName", "DisplayName"]);
}

/// Response to [`CreateUserRequest`].
#[non_exhaustive]
pub struct CreateUserResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2BB8C44A-2862-4922-AD43-03924749173B`.
    pub request_id: Option<String>,
    /// RAM user that the call created, changed or looked up.
    pub user: Option<User>,
}

response! {
    CreateUserResponse {
        "RequestId" => request_id: value,
        "User" => user: value,
    }
}
