// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachHostGroupAccountsToUserGroup`, from `yundun-bastionhost/AttachHostGroupAccountsToUserGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Code, HostGroup, HostGroupAccountsToUserGroupItem, HostGroupAccountsToUserItem};

/// Authorizes a user group to manage all hosts of asset groups under given account names.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// use alicloud_yundun_bastionhost::attach_host_group_accounts_to_user_group::HostGroup;
///
/// let request = alicloud_yundun_bastionhost::AttachHostGroupAccountsToUserGroupRequest::new()
///     .host_groups([HostGroup::new()])
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_group_id("1");
/// let reply = client.attach_host_group_accounts_to_user_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachHostGroupAccountsToUserGroupRequest {
    /// **Required.** The host groups to work on or to narrow the list down to. Example: `text`.
    pub host_groups: Vec<HostGroup>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user group that the call is about. Example: `1`.
    pub user_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl AttachHostGroupAccountsToUserGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HostGroups`, which is required.
    pub fn host_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<HostGroup>>,
    ) -> Self {
        self.host_groups = value.into_iter().map(Into::into).collect();
        self
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
    AttachHostGroupAccountsToUserGroupRequest {
        "HostGroups" => host_groups: query_json,
        "InstanceId" => instance_id: query,
        "UserGroupId" => user_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for AttachHostGroupAccountsToUserGroupRequest {
    type Response = AttachHostGroupAccountsToUserGroupResponse;
    type Error = AttachHostGroupAccountsToUserGroupError;
    const INFO: OperationInfo = super::operation("AttachHostGroupAccountsToUserGroup")
        .required(&["HostGroups", "InstanceId", "UserGroupId"])
        .region("RegionId");
    const ERRORS: &'static [AttachHostGroupAccountsToUserGroupError] = &[
        AttachHostGroupAccountsToUserGroupError::InvalidParameter,
        AttachHostGroupAccountsToUserGroupError::InternalError,
    ];
}

/// Response to [`AttachHostGroupAccountsToUserGroupRequest`].
#[non_exhaustive]
pub struct AttachHostGroupAccountsToUserGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<HostGroupAccountsToUserGroupItem>,
}

response! {
    AttachHostGroupAccountsToUserGroupResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`AttachHostGroupAccountsToUserGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AttachHostGroupAccountsToUserGroupError = super::DocumentedError;
