// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUserGroup`, from `yundun-bastionhost/CreateUserGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a user group, which makes authorizing several users at once possible.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::CreateUserGroupRequest::new()
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_group_name("group");
/// let reply = client.create_user_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUserGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** Name that the user group goes by. Length: at most 128. Example: `group`.
    pub user_group_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text added as a note. Length: at most 500. Example: `comment`.
    pub comment: Option<String>,
}

impl CreateUserGroupRequest {
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
    /// Sets `UserGroupName`, which is required.
    pub fn user_group_name(mut self, value: impl Into<String>) -> Self {
        self.user_group_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

request! {
    CreateUserGroupRequest {
        "InstanceId" => instance_id: query,
        "UserGroupName" => user_group_name: query,
        "RegionId" => region_id: query,
        "Comment" => comment: query,
    }
}

impl Operation for CreateUserGroupRequest {
    type Response = CreateUserGroupResponse;
    type Error = CreateUserGroupError;
    const INFO: OperationInfo = super::operation("CreateUserGroup")
        .required(&["InstanceId", "UserGroupName"])
        .region("RegionId");
    const ERRORS: &'static [CreateUserGroupError] = &[
        CreateUserGroupError::InvalidParameter,
        CreateUserGroupError::UserGroupAlreadyExists,
        CreateUserGroupError::InternalError,
    ];
}

/// Response to [`CreateUserGroupRequest`].
#[non_exhaustive]
pub struct CreateUserGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// ID of the user group that the item belongs to or stands for. Example: `1`.
    pub user_group_id: Option<String>,
}

response! {
    CreateUserGroupResponse {
        "RequestId" => request_id: value,
        "UserGroupId" => user_group_id: value,
    }
}

/// Errors that the documentation of [`CreateUserGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`UserGroupAlreadyExists`](super::DocumentedError::UserGroupAlreadyExists)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateUserGroupError = super::DocumentedError;
