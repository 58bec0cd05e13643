// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGroup`, from `cloudsso/GetGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Group};

/// Reads name, description and origin of a group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetGroupRequest::new()
///     .group_id("...")
///     .directory_id("...");
/// let reply = client.get_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGroupRequest {
    /// **Required.** CloudSSO group that is meant.
    pub group_id: Option<String>,
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl GetGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
}

request! {
    GetGroupRequest {
        "GroupId" => group_id: query,
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for GetGroupRequest {
    type Response = GetGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetGroup")
        .required(&["GroupId", "DirectoryId"])
        .read_only();
}

/// Response to [`GetGroupRequest`].
#[non_exhaustive]
pub struct GetGroupResponse {
    /// User group, with its facts.
    pub group: Option<Group>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `768F908D-A66A-5A5D-816C-20C93CBBFEE3`.
    pub request_id: Option<String>,
}

response! {
    GetGroupResponse {
        "Group" => group: value,
        "RequestId" => request_id: value,
    }
}
