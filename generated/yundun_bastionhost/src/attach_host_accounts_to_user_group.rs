// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachHostAccountsToUserGroup`, from `yundun-bastionhost/AttachHostAccountsToUserGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Code, Host, HostAccountsToUserItem, UserGroupItem};

/// Authorizes a user group to manage hosts under given host accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// use alicloud_yundun_bastionhost::attach_host_accounts_to_user_group::Host;
///
/// let request = alicloud_yundun_bastionhost::AttachHostAccountsToUserGroupRequest::new()
///     .hosts([Host::new()])
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_group_id("1");
/// let reply = client.attach_host_accounts_to_user_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachHostAccountsToUserGroupRequest {
    /// **Required.** The hosts to work on or to narrow the list down to. Example: `text`.
    pub hosts: Vec<Host>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user group that the call is about. Example: `1`.
    pub user_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl AttachHostAccountsToUserGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Hosts`, which is required.
    pub fn hosts(mut self, value: impl IntoIterator<Item = impl Into<Host>>) -> Self {
        self.hosts = value.into_iter().map(Into::into).collect();
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
    AttachHostAccountsToUserGroupRequest {
        "Hosts" => hosts: query_json,
        "InstanceId" => instance_id: query,
        "UserGroupId" => user_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for AttachHostAccountsToUserGroupRequest {
    type Response = AttachHostAccountsToUserGroupResponse;
    type Error = AttachHostAccountsToUserGroupError;
    const INFO: OperationInfo = super::operation("AttachHostAccountsToUserGroup")
        .required(&["Hosts", "InstanceId", "UserGroupId"])
        .region("RegionId");
    const ERRORS: &'static [AttachHostAccountsToUserGroupError] = &[
        AttachHostAccountsToUserGroupError::InvalidParameter,
        AttachHostAccountsToUserGroupError::InternalError,
    ];
}

/// Response to [`AttachHostAccountsToUserGroupRequest`].
#[non_exhaustive]
pub struct AttachHostAccountsToUserGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<UserGroupItem>,
}

response! {
    AttachHostAccountsToUserGroupResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`AttachHostAccountsToUserGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AttachHostAccountsToUserGroupError = super::DocumentedError;
