// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHostGroupsForUser`, from `yundun-bastionhost/ListHostGroupsForUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HostGroupsForUserItem, Mode};

/// Lists the host groups that a user may or may not use, as the filter says.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListHostGroupsForUserRequest::new()
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_id("text");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_host_groups_for_user(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHostGroupsForUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about. Example: `text`.
    pub user_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Way of working, out of those that the service offers.
    /// Default: `Authorized`. Example: `Authorized`.
    pub mode: Option<Open<Mode>>,
    /// Which page of the list to return. Default: `1`. Example: `text`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Range: at most 100. Default: `20`. Example: `20`.
    pub page_size: Option<String>,
    /// Name that the host group goes by. Length: at most 128. Example: `group`.
    pub host_group_name: Option<String>,
}

impl ListHostGroupsForUserRequest {
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
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<Open<Mode>>) -> Self {
        self.mode = Some(value.into());
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
    /// Sets `HostGroupName`.
    pub fn host_group_name(mut self, value: impl Into<String>) -> Self {
        self.host_group_name = Some(value.into());
        self
    }
}

request! {
    ListHostGroupsForUserRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "RegionId" => region_id: query,
        "Mode" => mode: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "HostGroupName" => host_group_name: query,
    }
}

impl Operation for ListHostGroupsForUserRequest {
    type Response = ListHostGroupsForUserResponse;
    type Error = ListHostGroupsForUserError;
    const INFO: OperationInfo = super::operation("ListHostGroupsForUser")
        .required(&["InstanceId", "UserId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListHostGroupsForUserError] = &[
        ListHostGroupsForUserError::InvalidParameter,
        ListHostGroupsForUserError::InternalError,
    ];
}

impl Paginated for ListHostGroupsForUserRequest {
    type Item = HostGroupsForUserItem;
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
        Some(&mut response.host_groups)
    }
}

/// Response to [`ListHostGroupsForUserRequest`].
#[non_exhaustive]
pub struct ListHostGroupsForUserResponse {
    /// The host groups that were found or are concerned, one entry each.
    pub host_groups: Vec<HostGroupsForUserItem>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    ListHostGroupsForUserResponse {
        "HostGroups" => host_groups: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`ListHostGroupsForUserRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListHostGroupsForUserError = super::DocumentedError;
