// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUser`, from `cloudsso/CreateUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, User};

/// Creates a user in a directory, optionally with tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::CreateUserRequest::new()
///     .directory_id("...")
///     .user_name("...");
/// let reply = client.create_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUserRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Name that the user logs on with.
    pub user_name: Option<String>,
    /// Given part of what the user is called.
    pub first_name: Option<String>,
    /// Family part of what the user is called.
    pub last_name: Option<String>,
    /// Name shown to people; not used to identify the item.
    pub display_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Email address of the person or contact concerned.
    pub email: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl CreateUserRequest {
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
    /// Sets `UserName`, which is required.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `FirstName`.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets `LastName`.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets `DisplayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateUserRequest {
        "DirectoryId" => directory_id: query,
        "UserName" => user_name: query,
        "FirstName" => first_name: query,
        "LastName" => last_name: query,
        "DisplayName" => display_name: query,
        "Description" => description: query,
        "Email" => email: query,
        "Status" => status: query,
        "Tags" => tags: query,
    }
}

impl Operation for CreateUserRequest {
    type Response = CreateUserResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateUser")
        .required(&["DirectoryId", "UserName"]);
}

/// Response to [`CreateUserRequest`].
#[non_exhaustive]
pub struct CreateUserResponse {
    /// User, with the facts about it.
    pub user: Option<User>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F6F90F3D-4502-5877-B80B-97476F6AE2CC`.
    pub request_id: Option<String>,
}

response! {
    CreateUserResponse {
        "User" => user: value,
        "RequestId" => request_id: value,
    }
}
