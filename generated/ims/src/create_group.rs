// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGroup`, from `ims/CreateGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Group};

/// Creates a RAM user group, which is empty at first.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::CreateGroupRequest::new()
///     .group_name("Dev-Team")
///     .display_name("Dev-Team");
/// let reply = client.create_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGroupRequest {
    /// Name that tells the user group from others of the account.
    /// Length: at most 64. Example: `Dev-Team`.
    pub group_name: Option<String>,
    /// Name shown to people; not used to identify the item. Length: at most 24. Example: `Dev-Team`.
    pub display_name: Option<String>,
    /// Note about the user or group. Length: at most 128. Example: `text`.
    pub comments: Option<String>,
}

impl CreateGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `DisplayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `Comments`.
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
}

request! {
    CreateGroupRequest {
        "GroupName" => group_name: query,
        "DisplayName" => display_name: query,
        "Comments" => comments: query,
    }
}

impl Operation for CreateGroupRequest {
    type Response = CreateGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateGroup");
}

/// Response to [`CreateGroupRequest`].
#[non_exhaustive]
pub struct CreateGroupResponse {
    /// User group that the call created, changed or looked up.
    pub group: Option<Group>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C38192B-7BF8-45DA-8F0A-E670EA51426C`.
    pub request_id: Option<String>,
}

response! {
    CreateGroupResponse {
        "Group" => group: value,
        "RequestId" => request_id: value,
    }
}
