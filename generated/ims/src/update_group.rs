// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGroup`, from `ims/UpdateGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Group};

/// Changes name, display name, or comments of a user group; its members stay.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::UpdateGroupRequest::new()
///     .group_name("Dev-Team")
///     .new_group_name("Test-Team")
///     .new_display_name("Test-Team");
/// let reply = client.update_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGroupRequest {
    /// Name that tells the user group from others of the account. Example: `Dev-Team`.
    pub group_name: Option<String>,
    /// Name that the group is to have from now on. Length: at most 64. Example: `Test-Team`.
    pub new_group_name: Option<String>,
    /// Display name to replace the present one. Length: at most 24. Example: `Test-Team`.
    pub new_display_name: Option<String>,
    /// Note to replace the present one. Length: at most 128. Example: `text`.
    pub new_comments: Option<String>,
}

impl UpdateGroupRequest {
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
    /// Sets `NewGroupName`.
    pub fn new_group_name(mut self, value: impl Into<String>) -> Self {
        self.new_group_name = Some(value.into());
        self
    }
    /// Sets `NewDisplayName`.
    pub fn new_display_name(mut self, value: impl Into<String>) -> Self {
        self.new_display_name = Some(value.into());
        self
    }
    /// Sets `NewComments`.
    pub fn new_comments(mut self, value: impl Into<String>) -> Self {
        self.new_comments = Some(value.into());
        self
    }
}

request! {
    UpdateGroupRequest {
        "GroupName" => group_name: query,
        "NewGroupName" => new_group_name: query,
        "NewDisplayName" => new_display_name: query,
        "NewComments" => new_comments: query,
    }
}

impl Operation for UpdateGroupRequest {
    type Response = UpdateGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateGroup");
}

/// Response to [`UpdateGroupRequest`].
#[non_exhaustive]
pub struct UpdateGroupResponse {
    /// User group that the call created, changed or looked up.
    pub group: Option<Group>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CDA656E3-3CE9-4A03-A8A3-B42A0C3C3287`.
    pub request_id: Option<String>,
}

response! {
    UpdateGroupResponse {
        "Group" => group: value,
        "RequestId" => request_id: value,
    }
}
