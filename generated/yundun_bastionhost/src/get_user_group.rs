// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserGroup`, from `yundun-bastionhost/GetUserGroup.md`.

use alicloud_runtime::codegen::*;

/// Shows one bastion host user group in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetUserGroupRequest::new()
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_group_id("1");
/// let reply = client.get_user_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user group that the call is about. Example: `1`.
    pub user_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetUserGroupRequest {
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
    GetUserGroupRequest {
        "InstanceId" => instance_id: query,
        "UserGroupId" => user_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetUserGroupRequest {
    type Response = GetUserGroupResponse;
    type Error = GetUserGroupError;
    const INFO: OperationInfo = super::operation("GetUserGroup")
        .required(&["InstanceId", "UserGroupId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetUserGroupError] = &[
        GetUserGroupError::InvalidParameter,
        GetUserGroupError::UserGroupNotFound,
        GetUserGroupError::InternalError,
    ];
}

/// Response to [`GetUserGroupRequest`].
#[non_exhaustive]
pub struct GetUserGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// The user group that the item belongs to or stands for.
    pub user_group: Option<UserGroup>,
}

response! {
    GetUserGroupResponse {
        "RequestId" => request_id: value,
        "UserGroup" => user_group: value,
    }
}

/// The user group that the item belongs to or stands for.
#[non_exhaustive]
pub struct UserGroup {
    /// Free text added as a note. Example: `comment`.
    pub comment: Option<String>,
    /// ID of the user group that the item belongs to or stands for. Example: `1`.
    pub user_group_id: Option<String>,
    /// Name that the user group goes by. Example: `UserGroup01`.
    pub user_group_name: Option<String>,
}

response! {
    UserGroup {
        "Comment" => comment: value,
        "UserGroupId" => user_group_id: value,
        "UserGroupName" => user_group_name: value,
    }
}

/// Errors that the documentation of [`GetUserGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`UserGroupNotFound`](super::DocumentedError::UserGroupNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetUserGroupError = super::DocumentedError;
