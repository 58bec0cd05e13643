// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUser`, from `ram/CreateUser.md`.

use alicloud_runtime::codegen::*;

/// Creates a RAM user, without any permissions to begin with.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::CreateUserRequest::new()
///     .user_name("alice")
///     .display_name("alice")
///     .mobile_phone("86-1868888****")
///     .email("alice@example.com");
/// let reply = client.create_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUserRequest {
    /// RAM user, by the name that the user logs on with. Length: 1 to 64. Example: `alice`.
    pub user_name: Option<String>,
    /// Name of the RAM user that people see; calls go by `UserName`.
    /// Length: 1 to 128. Example: `alice`.
    pub display_name: Option<String>,
    /// Telephone number of the user, with country code. Example: `86-1868888****`.
    pub mobile_phone: Option<String>,
    /// Email address kept for the RAM user. Example: `alice@example.com`.
    pub email: Option<String>,
    /// Remark on the user or group, for people. Length: 1 to 128. Example: `text`.
    pub comments: Option<String>,
}

impl CreateUserRequest {
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
    /// Sets `DisplayName`.
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
}

request! {
    CreateUserRequest {
        "UserName" => user_name: query,
        "DisplayName" => display_name: query,
        "MobilePhone" => mobile_phone: query,
        "Email" => email: query,
        "Comments" => comments: query,
    }
}

impl Operation for CreateUserRequest {
    type Response = CreateUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateUser");
}

/// Response to [`CreateUserRequest`].
#[non_exhaustive]
pub struct CreateUserResponse {
    /// The RAM user with name, ID, and contact data.
    pub user: Option<User>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    CreateUserResponse {
        "User" => user: value,
        "RequestId" => request_id: value,
    }
}

/// The RAM user with name, ID, and contact data.
#[non_exhaustive]
pub struct User {
    /// Name of the RAM user that people see; calls go by `UserName`. Example: `alice`.
    pub display_name: Option<String>,
    /// Email address kept for the RAM user. Example: `alice@example.com`.
    pub email: Option<String>,
    /// Telephone number of the user, with country code. Example: `86-1868888****`.
    pub mobile_phone: Option<String>,
    /// ID that RAM gave the user. Example: `122748924538****`.
    pub user_id: Option<String>,
    /// Remark on the user or group, for people. Example: `text`.
    pub comments: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// RAM user, by the name that the user logs on with. Example: `alice`.
    pub user_name: Option<String>,
}

response! {
    User {
        "DisplayName" => display_name: value,
        "Email" => email: value,
        "MobilePhone" => mobile_phone: value,
        "UserId" => user_id: value,
        "Comments" => comments: value,
        "CreateDate" => create_date: value,
        "UserName" => user_name: value,
    }
}
