// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachHostAccountsToUser`, from `yundun-bastionhost/AttachHostAccountsToUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Code, Host, HostAccountsToUserItem, UserItem};

/// Authorizes a user to manage hosts under given host accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// use alicloud_yundun_bastionhost::attach_host_accounts_to_user::Host;
///
/// let request = alicloud_yundun_bastionhost::AttachHostAccountsToUserRequest::new()
///     .hosts([Host::new()])
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_id("1");
/// let reply = client.attach_host_accounts_to_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachHostAccountsToUserRequest {
    /// **Required.** The hosts to work on or to narrow the list down to. Example: `text`.
    pub hosts: Vec<Host>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about. Example: `1`.
    pub user_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl AttachHostAccountsToUserRequest {
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
    AttachHostAccountsToUserRequest {
        "Hosts" => hosts: query_json,
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for AttachHostAccountsToUserRequest {
    type Response = AttachHostAccountsToUserResponse;
    type Error = AttachHostAccountsToUserError;
    const INFO: OperationInfo = super::operation("AttachHostAccountsToUser")
        .required(&["Hosts", "InstanceId", "UserId"])
        .region("RegionId");
    const ERRORS: &'static [AttachHostAccountsToUserError] = &[
        AttachHostAccountsToUserError::InvalidParameter,
        AttachHostAccountsToUserError::InternalError,
    ];
}

/// Response to [`AttachHostAccountsToUserRequest`].
#[non_exhaustive]
pub struct AttachHostAccountsToUserResponse {
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<UserItem>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
}

response! {
    AttachHostAccountsToUserResponse {
        "Results" => results: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AttachHostAccountsToUserRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AttachHostAccountsToUserError = super::DocumentedError;
