// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHostGroupAccountNamesForUserGroup`, from `yundun-bastionhost/ListHostGroupAccountNamesForUserGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the account names that a user group may use on hosts of an asset group.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListHostGroupAccountNamesForUserGroupRequest::new()
///     .host_group_id("1")
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_group_id("1");
/// let reply = client.list_host_group_account_names_for_user_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHostGroupAccountNamesForUserGroupRequest {
    /// **Required.** ID of the host group that the call is about. Example: `1`.
    pub host_group_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user group that the call is about. Example: `1`.
    pub user_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListHostGroupAccountNamesForUserGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HostGroupId`, which is required.
    pub fn host_group_id(mut self, value: impl Into<String>) -> Self {
        self.host_group_id = Some(value.into());
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
    ListHostGroupAccountNamesForUserGroupRequest {
        "HostGroupId" => host_group_id: query,
        "InstanceId" => instance_id: query,
        "UserGroupId" => user_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ListHostGroupAccountNamesForUserGroupRequest {
    type Response = ListHostGroupAccountNamesForUserGroupResponse;
    type Error = ListHostGroupAccountNamesForUserGroupError;
    const INFO: OperationInfo = super::operation("ListHostGroupAccountNamesForUserGroup")
        .required(&["HostGroupId", "InstanceId", "UserGroupId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListHostGroupAccountNamesForUserGroupError] = &[
        ListHostGroupAccountNamesForUserGroupError::InvalidParameter,
        ListHostGroupAccountNamesForUserGroupError::InternalError,
    ];
}

/// Response to [`ListHostGroupAccountNamesForUserGroupRequest`].
#[non_exhaustive]
pub struct ListHostGroupAccountNamesForUserGroupResponse {
    /// Names of the host accounts that were found or are concerned. Example: `["root","abc"]`.
    pub host_account_names: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
}

response! {
    ListHostGroupAccountNamesForUserGroupResponse {
        "HostAccountNames" => host_account_names: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ListHostGroupAccountNamesForUserGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListHostGroupAccountNamesForUserGroupError = super::DocumentedError;
