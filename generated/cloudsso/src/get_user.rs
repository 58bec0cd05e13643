// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUser`, from `cloudsso/GetUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ExternalId, ResponseUser};

/// Reads one user with name, email, status and external ID.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetUserRequest::new()
///     .user_id("...")
///     .directory_id("...");
/// let reply = client.get_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserRequest {
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl GetUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    GetUserRequest {
        "UserId" => user_id: query,
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for GetUserRequest {
    type Response = GetUserResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetUser")
        .required(&["UserId", "DirectoryId"])
        .read_only();
}

/// Response to [`GetUserRequest`].
#[non_exhaustive]
pub struct GetUserResponse {
    /// User, with the facts about it.
    pub user: Option<ResponseUser>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EE42D2C4-A30A-59B7-ACEB-6D22FB44174A`.
    pub request_id: Option<String>,
}

response! {
    GetUserResponse {
        "User" => user: value,
        "RequestId" => request_id: value,
    }
}
