// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUserGroups`, from `yundun-bastionhost/ListUserGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the user groups of a bastion host.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListUserGroupsRequest::new()
///     .instance_id("bastionhost-cn-st220aw****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_user_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUserGroupsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Range: at most 100. Default: `20`. Example: `20`.
    pub page_size: Option<String>,
    /// Name that the user group goes by. Example: `TestGroup01`.
    pub user_group_name: Option<String>,
}

impl ListUserGroupsRequest {
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
    /// Sets `UserGroupName`.
    pub fn user_group_name(mut self, value: impl Into<String>) -> Self {
        self.user_group_name = Some(value.into());
        self
    }
}

request! {
    ListUserGroupsRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "UserGroupName" => user_group_name: query,
    }
}

impl Operation for ListUserGroupsRequest {
    type Response = ListUserGroupsResponse;
    type Error = ListUserGroupsError;
    const INFO: OperationInfo = super::operation("ListUserGroups")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListUserGroupsError] = &[
        ListUserGroupsError::InvalidParameter,
        ListUserGroupsError::InternalError,
    ];
}

impl Paginated for ListUserGroupsRequest {
    type Item = UserGroupItem;
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
        Some(&mut response.user_groups)
    }
}

/// Response to [`ListUserGroupsRequest`].
#[non_exhaustive]
pub struct ListUserGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The user groups that were found or are concerned, one entry each.
    pub user_groups: Vec<UserGroupItem>,
}

response! {
    ListUserGroupsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "UserGroups" => user_groups: list(""),
    }
}

/// The user groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UserGroupItem {
    /// Free text added as a note. Example: `comment`.
    pub comment: Option<String>,
    /// How many there are of this: member. Example: `5`.
    pub member_count: Option<i32>,
    /// ID of the user group that the item belongs to or stands for. Example: `1`.
    pub user_group_id: Option<String>,
    /// Name that the user group goes by. Example: `TestGroup01`.
    pub user_group_name: Option<String>,
}

response! {
    UserGroupItem {
        "Comment" => comment: value,
        "MemberCount" => member_count: value,
        "UserGroupId" => user_group_id: value,
        "UserGroupName" => user_group_name: value,
    }
}

/// Errors that the documentation of [`ListUserGroupsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListUserGroupsError = super::DocumentedError;
