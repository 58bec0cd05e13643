// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachHostGroupAccountsToUser`, from `yundun-bastionhost/AttachHostGroupAccountsToUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Code, HostGroup, HostGroupAccountsFromUserItem, HostGroupAccountsToUserItem};

/// Authorizes a user to manage all hosts of asset groups under given account names.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// use alicloud_yundun_bastionhost::attach_host_group_accounts_to_user::HostGroup;
///
/// let request = alicloud_yundun_bastionhost::AttachHostGroupAccountsToUserRequest::new()
///     .host_groups([HostGroup::new()])
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_id("1");
/// let reply = client.attach_host_group_accounts_to_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachHostGroupAccountsToUserRequest {
    /// **Required.** The host groups to work on or to narrow the list down to. Example: `text`.
    pub host_groups: Vec<HostGroup>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about. Example: `1`.
    pub user_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl AttachHostGroupAccountsToUserRequest {
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
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    AttachHostGroupAccountsToUserRequest {
        "HostGroups" => host_groups: query_json,
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for AttachHostGroupAccountsToUserRequest {
    type Response = AttachHostGroupAccountsToUserResponse;
    type Error = AttachHostGroupAccountsToUserError;
    const INFO: OperationInfo = super::operation("AttachHostGroupAccountsToUser")
        .required(&["HostGroups", "InstanceId", "UserId"])
        .region("RegionId");
    const ERRORS: &'static [AttachHostGroupAccountsToUserError] = &[
        AttachHostGroupAccountsToUserError::InvalidParameter,
        AttachHostGroupAccountsToUserError::InternalError,
    ];
}

/// Response to [`AttachHostGroupAccountsToUserRequest`].
#[non_exhaustive]
pub struct AttachHostGroupAccountsToUserResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<HostGroupAccountsFromUserItem>,
}

response! {
    AttachHostGroupAccountsToUserResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`AttachHostGroupAccountsToUserRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AttachHostGroupAccountsToUserError = super::DocumentedError;
