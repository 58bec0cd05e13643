// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUser`, from `ims/GetUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{User, UserTag};

/// Returns one RAM user with contact data, dates, and last logon.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetUserRequest::new()
///     .user_principal_name("test@example.onaliyun.com");
/// let reply = client.get_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserRequest {
    /// Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
    /// ID that the RAM user keeps even when the logon name changes. Example: `20732900249392****`.
    pub user_id: Option<String>,
    /// AccessKey pair of a RAM user, by its public half. Example: `LTAI4GFTgcR8m8cZQDTH****`.
    pub user_access_key_id: Option<String>,
}

impl GetUserRequest {
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
    /// Sets `UserAccessKeyId`.
    pub fn user_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.user_access_key_id = Some(value.into());
        self
    }
}

request! {
    GetUserRequest {
        "UserPrincipalName" => user_principal_name: query,
        "UserId" => user_id: query,
        "UserAccessKeyId" => user_access_key_id: query,
    }
}

impl Operation for GetUserRequest {
    type Response = GetUserResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetUser").read_only();
}

/// Response to [`GetUserRequest`].
#[non_exhaustive]
pub struct GetUserResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4507D1CD-526A-4E2B-A1E2-3AB045D1EE0B`.
    pub request_id: Option<String>,
    /// RAM user that the call created, changed or looked up.
    pub user: Option<User>,
}

response! {
    GetUserResponse {
        "RequestId" => request_id: value,
        "User" => user: value,
    }
}
