// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddUsersToGroup`, from `yundun-bastionhost/AddUsersToGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Code, UsersToGroupItem};

/// Adds several bastion host users to a user group.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::AddUsersToGroupRequest::new()
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_group_id("text")
///     .user_ids(["..."]);
/// let reply = client.add_users_to_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddUsersToGroupRequest {
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

impl AddUsersToGroupRequest {
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
    AddUsersToGroupRequest {
        "InstanceId" => instance_id: query,
        "UserGroupId" => user_group_id: query,
        "UserIds" => user_ids: query_json,
        "RegionId" => region_id: query,
    }
}

impl Operation for AddUsersToGroupRequest {
    type Response = AddUsersToGroupResponse;
    type Error = AddUsersToGroupError;
    const INFO: OperationInfo = super::operation("AddUsersToGroup")
        .required(&["InstanceId", "UserGroupId", "UserIds"])
        .region("RegionId");
    const ERRORS: &'static [AddUsersToGroupError] = &[
        AddUsersToGroupError::InvalidParameter,
        AddUsersToGroupError::InternalError,
    ];
}

/// Response to [`AddUsersToGroupRequest`].
#[non_exhaustive]
pub struct AddUsersToGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<UsersToGroupItem>,
}

response! {
    AddUsersToGroupResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`AddUsersToGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AddUsersToGroupError = super::DocumentedError;
