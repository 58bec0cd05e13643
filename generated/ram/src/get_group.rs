// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGroup`, from `ram/GetGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Group};

/// Shows one RAM user group by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::GetGroupRequest::new()
///     .group_name("Dev-Team");
/// let reply = client.get_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGroupRequest {
    /// User group, by the name that is unique in the account. Example: `Dev-Team`.
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetGroup").read_only();
}

/// Response to [`GetGroupRequest`].
#[non_exhaustive]
pub struct GetGroupResponse {
    /// The user group with its name, ID, and remark.
    pub group: Option<Group>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D4065824-E422-3ED6-68B1-1AF7D5C7804C`.
    pub request_id: Option<String>,
}

response! {
    GetGroupResponse {
        "Group" => group: value,
        "RequestId" => request_id: value,
    }
}
