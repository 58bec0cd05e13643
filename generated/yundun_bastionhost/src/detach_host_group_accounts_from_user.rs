// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachHostGroupAccountsFromUser`, from `yundun-bastionhost/DetachHostGroupAccountsFromUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Code, HostGroupAccountsFromUserItem, HostGroupAccountsToUserItem};

/// Takes a user's authorization for asset groups and their host accounts away.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// use alicloud_yundun_bastionhost::detach_host_group_accounts_from_user::HostGroup;
///
/// let request = alicloud_yundun_bastionhost::DetachHostGroupAccountsFromUserRequest::new()
///     .host_groups([HostGroup::new()])
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_id("1");
/// let reply = client.detach_host_group_accounts_from_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachHostGroupAccountsFromUserRequest {
    /// **Required.** The host groups to work on or to narrow the list down to.
    pub host_groups: Vec<HostGroup>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about. Example: `1`.
    pub user_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DetachHostGroupAccountsFromUserRequest {
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
    DetachHostGroupAccountsFromUserRequest {
        "HostGroups" => host_groups: query_json,
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DetachHostGroupAccountsFromUserRequest {
    type Response = DetachHostGroupAccountsFromUserResponse;
    type Error = DetachHostGroupAccountsFromUserError;
    const INFO: OperationInfo = super::operation("DetachHostGroupAccountsFromUser")
        .required(&["HostGroups", "InstanceId", "UserId"])
        .region("RegionId");
    const ERRORS: &'static [DetachHostGroupAccountsFromUserError] = &[
        DetachHostGroupAccountsFromUserError::InvalidParameter,
        DetachHostGroupAccountsFromUserError::InternalError,
    ];
}

/// Response to [`DetachHostGroupAccountsFromUserRequest`].
#[non_exhaustive]
pub struct DetachHostGroupAccountsFromUserResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<HostGroupAccountsFromUserItem>,
}

response! {
    DetachHostGroupAccountsFromUserResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// The host groups to work on or to narrow the list down to.
#[non_exhaustive]
pub struct HostGroup {
    /// ID of the host group that the call is about. Example: `1`.
    pub host_group_id: Option<String>,
    /// IDs of the host accounts to work on or to narrow the list down to.
    /// Example: `["root","111","abc"]`.
    pub host_account_ids: Vec<String>,
    /// Names of the host accounts to work on or to narrow the list down to.
    pub host_account_names: Vec<String>,
}

impl HostGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HostGroupId`.
    pub fn host_group_id(mut self, value: impl Into<String>) -> Self {
        self.host_group_id = Some(value.into());
        self
    }
    /// Sets `HostAccountIds`.
    pub fn host_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.host_account_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HostAccountNames`.
    pub fn host_account_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.host_account_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    HostGroup {
        "HostGroupId" => host_group_id: field,
        "HostAccountIds" => host_account_ids: field,
        "HostAccountNames" => host_account_names: field,
    }
}

/// Errors that the documentation of [`DetachHostGroupAccountsFromUserRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DetachHostGroupAccountsFromUserError = super::DocumentedError;
