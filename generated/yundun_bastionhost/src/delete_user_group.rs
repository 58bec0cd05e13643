// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUserGroup`, from `yundun-bastionhost/DeleteUserGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a user group; the users themselves stay but lose rights that came from the group.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DeleteUserGroupRequest::new()
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_group_id("text");
/// let reply = client.delete_user_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUserGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user group that the call is about. Example: `text`.
    pub user_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteUserGroupRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteUserGroupRequest {
        "InstanceId" => instance_id: query,
        "UserGroupId" => user_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteUserGroupRequest {
    type Response = DeleteUserGroupResponse;
    type Error = DeleteUserGroupError;
    const INFO: OperationInfo = super::operation("DeleteUserGroup")
        .required(&["InstanceId", "UserGroupId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteUserGroupError] = &[
        DeleteUserGroupError::InvalidParameter,
        DeleteUserGroupError::UserGroupNotFound,
        DeleteUserGroupError::InternalError,
    ];
}

/// Response to [`DeleteUserGroupRequest`].
pub type DeleteUserGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteUserGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`UserGroupNotFound`](super::DocumentedError::UserGroupNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteUserGroupError = super::DocumentedError;
