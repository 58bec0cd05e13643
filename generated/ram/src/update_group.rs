// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGroup`, from `ram/UpdateGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Group};

/// Renames a user group or changes its remark.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::UpdateGroupRequest::new()
///     .group_name("Dev-Team")
///     .new_group_name("NewDev-Team");
/// let reply = client.update_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGroupRequest {
    /// User group, by the name that is unique in the account. Example: `Dev-Team`.
    pub group_name: Option<String>,
    /// Name that the user group is to have from now on. Length: 1 to 64. Example: `NewDev-Team`.
    pub new_group_name: Option<String>,
    /// Remark that the user or group gets. Length: 1 to 128. Example: `text`.
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
        "NewComments" => new_comments: query,
    }
}

impl Operation for UpdateGroupRequest {
    type Response = UpdateGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateGroup");
}

/// Response to [`UpdateGroupRequest`].
#[non_exhaustive]
pub struct UpdateGroupResponse {
    /// The user group with its name, ID, and remark.
    pub group: Option<Group>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC6647CC-0A36-EC7A-BA72-CC81BF3DE182`.
    pub request_id: Option<String>,
}

response! {
    UpdateGroupResponse {
        "Group" => group: value,
        "RequestId" => request_id: value,
    }
}
