// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHostGroupAccountNamesForUser`, from `yundun-bastionhost/ListHostGroupAccountNamesForUser.md`.

use alicloud_runtime::codegen::*;

/// Lists the account names that a user may log on with in a host group.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListHostGroupAccountNamesForUserRequest::new()
///     .host_group_id("1")
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_id("1");
/// let reply = client.list_host_group_account_names_for_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHostGroupAccountNamesForUserRequest {
    /// **Required.** ID of the host group that the call is about. Example: `1`.
    pub host_group_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about. Example: `1`.
    pub user_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListHostGroupAccountNamesForUserRequest {
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
    ListHostGroupAccountNamesForUserRequest {
        "HostGroupId" => host_group_id: query,
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ListHostGroupAccountNamesForUserRequest {
    type Response = ListHostGroupAccountNamesForUserResponse;
    type Error = ListHostGroupAccountNamesForUserError;
    const INFO: OperationInfo = super::operation("ListHostGroupAccountNamesForUser")
        .required(&["HostGroupId", "InstanceId", "UserId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListHostGroupAccountNamesForUserError] = &[
        ListHostGroupAccountNamesForUserError::InvalidParameter,
        ListHostGroupAccountNamesForUserError::InternalError,
    ];
}

/// Response to [`ListHostGroupAccountNamesForUserRequest`].
#[non_exhaustive]
pub struct ListHostGroupAccountNamesForUserResponse {
    /// Names of the host accounts that were found or are concerned. Example: `["abc"]`.
    pub host_account_names: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
}

response! {
    ListHostGroupAccountNamesForUserResponse {
        "HostAccountNames" => host_account_names: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ListHostGroupAccountNamesForUserRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListHostGroupAccountNamesForUserError = super::DocumentedError;
