// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUser`, from `ram/GetUser.md`.

use alicloud_runtime::codegen::*;

/// Shows one RAM user in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::GetUserRequest::new()
///     .user_name("alice");
/// let reply = client.get_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserRequest {
    /// RAM user, by the name that the user logs on with. Length: 1 to 64. Example: `alice`.
    pub user_name: Option<String>,
}

impl GetUserRequest {
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
}

request! {
    GetUserRequest {
        "UserName" => user_name: query,
    }
}

impl Operation for GetUserRequest {
    type Response = GetUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetUser").read_only();
}

/// Response to [`GetUserRequest`].
#[non_exhaustive]
pub struct GetUserResponse {
    /// The RAM user with name, ID, and contact data.
    pub user: Option<User>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D69A58F-345C-4FDE-88E4-BF5189484043`.
    pub request_id: Option<String>,
}

response! {
    GetUserResponse {
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
    /// When the item was last changed. Example: `2015-02-11T03:15:21Z`.
    pub update_date: Option<Timestamp>,
    /// Telephone number of the user, with country code. Example: `86-1860000****`.
    pub mobile_phone: Option<String>,
    /// ID that RAM gave the user. Example: `222748924538****`.
    pub user_id: Option<String>,
    /// Remark on the user or group, for people. Example: `text`.
    pub comments: Option<String>,
    /// When the user last logged on to the console. Example: `2015-01-23T12:33:18Z`.
    pub last_login_date: Option<Timestamp>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// RAM user, by the name that the user logs on with. Example: `alice`.
    pub user_name: Option<String>,
}

response! {
    User {
        "DisplayName" => display_name: value,
        "Email" => email: value,
        "UpdateDate" => update_date: value,
        "MobilePhone" => mobile_phone: value,
        "UserId" => user_id: value,
        "Comments" => comments: value,
        "LastLoginDate" => last_login_date: value,
        "CreateDate" => create_date: value,
        "UserName" => user_name: value,
    }
}
