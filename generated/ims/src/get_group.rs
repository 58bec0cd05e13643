// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGroup`, from `ims/GetGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Group};

/// Returns one user group with its display name, comments, and dates.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetGroupRequest::new()
///     .group_name("Dev-Team");
/// let reply = client.get_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGroupRequest {
    /// Name that tells the user group from others of the account. Example: `Dev-Team`.
    pub group_name: Option<String>,
}

impl GetGroupRequest {
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
}

request! {
    GetGroupRequest {
        "GroupName" => group_name: query,
    }
}

impl Operation for GetGroupRequest {
    type Response = GetGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetGroup").read_only();
}

/// Response to [`GetGroupRequest`].
#[non_exhaustive]
pub struct GetGroupResponse {
    /// User group that the call created, changed or looked up.
    pub group: Option<Group>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `86ECEC3C-7262-4C3C-94B4-A98F7CC1F060`.
    pub request_id: Option<String>,
}

response! {
    GetGroupResponse {
        "Group" => group: value,
        "RequestId" => request_id: value,
    }
}
