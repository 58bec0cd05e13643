// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHostAccountsForUserGroup`, from `yundun-bastionhost/ListHostAccountsForUserGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HostAccountsForUserItem, ProtocolName};

/// Lists the accounts of a host and whether a user group is authorized for each.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListHostAccountsForUserGroupRequest::new()
///     .host_id("1")
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_group_id("1");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_host_accounts_for_user_group(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHostAccountsForUserGroupRequest {
    /// **Required.** ID of the host that the call is about. Example: `1`.
    pub host_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user group that the call is about. Example: `1`.
    pub user_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Range: at most 100. Default: `20`. Example: `20`.
    pub page_size: Option<String>,
    /// Name that the host account goes by. Example: `root`.
    pub host_account_name: Option<String>,
}

impl ListHostAccountsForUserGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HostId`, which is required.
    pub fn host_id(mut self, value: impl Into<String>) -> Self {
        self.host_id = Some(value.into());
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
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `HostAccountName`.
    pub fn host_account_name(mut self, value: impl Into<String>) -> Self {
        self.host_account_name = Some(value.into());
        self
    }
}

request! {
    ListHostAccountsForUserGroupRequest {
        "HostId" => host_id: query,
        "InstanceId" => instance_id: query,
        "UserGroupId" => user_group_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "HostAccountName" => host_account_name: query,
    }
}

impl Operation for ListHostAccountsForUserGroupRequest {
    type Response = ListHostAccountsForUserGroupResponse;
    type Error = ListHostAccountsForUserGroupError;
    const INFO: OperationInfo = super::operation("ListHostAccountsForUserGroup")
        .required(&["HostId", "InstanceId", "UserGroupId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListHostAccountsForUserGroupError] = &[
        ListHostAccountsForUserGroupError::InvalidParameter,
        ListHostAccountsForUserGroupError::InternalError,
    ];
}

impl Paginated for ListHostAccountsForUserGroupRequest {
    type Item = HostAccountsForUserItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.host_accounts)
    }
}

/// Response to [`ListHostAccountsForUserGroupRequest`].
#[non_exhaustive]
pub struct ListHostAccountsForUserGroupResponse {
    /// The host accounts that were found or are concerned, one entry each.
    pub host_accounts: Vec<HostAccountsForUserItem>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    ListHostAccountsForUserGroupResponse {
        "HostAccounts" => host_accounts: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`ListHostAccountsForUserGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListHostAccountsForUserGroupError = super::DocumentedError;
