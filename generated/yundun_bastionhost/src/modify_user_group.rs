// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUserGroup`, from `yundun-bastionhost/ModifyUserGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes name or comment of a user group.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ModifyUserGroupRequest::new()
///     .instance_id("bastionhost-cn-xxx")
///     .user_group_id("1");
/// let reply = client.modify_user_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyUserGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user group that the call is about. Example: `1`.
    pub user_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the user group goes by. Length: at most 128. Example: `TestUserGroup`.
    pub user_group_name: Option<String>,
    /// Free text added as a note. Length: at most 500. Example: `comment`.
    pub comment: Option<String>,
}

impl ModifyUserGroupRequest {
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
    /// Sets `UserGroupName`.
    pub fn user_group_name(mut self, value: impl Into<String>) -> Self {
        self.user_group_name = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

request! {
    ModifyUserGroupRequest {
        "InstanceId" => instance_id: query,
        "UserGroupId" => user_group_id: query,
        "RegionId" => region_id: query,
        "UserGroupName" => user_group_name: query,
        "Comment" => comment: query,
    }
}

impl Operation for ModifyUserGroupRequest {
    type Response = ModifyUserGroupResponse;
    type Error = ModifyUserGroupError;
    const INFO: OperationInfo = super::operation("ModifyUserGroup")
        .required(&["InstanceId", "UserGroupId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyUserGroupError] = &[
        ModifyUserGroupError::InvalidParameter,
        ModifyUserGroupError::UserGroupNotFound,
        ModifyUserGroupError::InternalError,
    ];
}

/// Response to [`ModifyUserGroupRequest`].
pub type ModifyUserGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyUserGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`UserGroupNotFound`](super::DocumentedError::UserGroupNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyUserGroupError = super::DocumentedError;
