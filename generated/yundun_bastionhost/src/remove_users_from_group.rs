// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveUsersFromGroup`, from `yundun-bastionhost/RemoveUsersFromGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Code, UsersToGroupItem};

/// Removes several users from a user group; the users themselves remain.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::RemoveUsersFromGroupRequest::new()
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_group_id("text")
///     .user_ids(["..."]);
/// let reply = client.remove_users_from_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveUsersFromGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user group that the call is about. Example: `text`.
    pub user_group_id: Option<String>,
    /// **Required.** IDs of the users to work on or to narrow the list down to.
    /// Example: `["1","2","3"]`.
    pub user_ids: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl RemoveUsersFromGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UserGroupId`, which is required.
    pub fn user_group_id(mut self, value: impl Into<String>) -> Self {
        self.user_group_id = Some(value.into());
        self
    }
    /// Sets `UserIds`, which is required.
    pub fn user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    RemoveUsersFromGroupRequest {
        "InstanceId" => instance_id: query,
        "UserGroupId" => user_group_id: query,
        "UserIds" => user_ids: query_json,
        "RegionId" => region_id: query,
    }
}

impl Operation for RemoveUsersFromGroupRequest {
    type Response = RemoveUsersFromGroupResponse;
    type Error = RemoveUsersFromGroupError;
    const INFO: OperationInfo = super::operation("RemoveUsersFromGroup")
        .required(&["InstanceId", "UserGroupId", "UserIds"])
        .region("RegionId");
    const ERRORS: &'static [RemoveUsersFromGroupError] = &[
        RemoveUsersFromGroupError::InvalidParameter,
        RemoveUsersFromGroupError::InternalError,
    ];
}

/// Response to [`RemoveUsersFromGroupRequest`].
#[non_exhaustive]
pub struct RemoveUsersFromGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<UsersToGroupItem>,
}

response! {
    RemoveUsersFromGroupResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`RemoveUsersFromGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RemoveUsersFromGroupError = super::DocumentedError;
