// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHostGroups`, from `yundun-bastionhost/ListHostGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the asset groups of a bastion host.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListHostGroupsRequest::new()
///     .instance_id("bastionhost-cn-st220aw****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_host_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHostGroupsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Range: at most 100. Default: `20`. Example: `20`.
    pub page_size: Option<String>,
    /// Name that the host group goes by. Example: `text`.
    pub host_group_name: Option<String>,
}

impl ListHostGroupsRequest {
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
    /// Sets `HostGroupName`.
    pub fn host_group_name(mut self, value: impl Into<String>) -> Self {
        self.host_group_name = Some(value.into());
        self
    }
}

request! {
    ListHostGroupsRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "HostGroupName" => host_group_name: query,
    }
}

impl Operation for ListHostGroupsRequest {
    type Response = ListHostGroupsResponse;
    type Error = ListHostGroupsError;
    const INFO: OperationInfo = super::operation("ListHostGroups")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListHostGroupsError] = &[
        ListHostGroupsError::InvalidParameter,
        ListHostGroupsError::InternalError,
    ];
}

impl Paginated for ListHostGroupsRequest {
    type Item = HostGroupItem;
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

/// Response to [`ListHostGroupsRequest`].
#[non_exhaustive]
pub struct ListHostGroupsResponse {
    /// The host groups that were found or are concerned, one entry each.
    pub host_groups: Vec<HostGroupItem>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    ListHostGroupsResponse {
        "HostGroups" => host_groups: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The host groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostGroupItem {
    /// Free text added as a note. Example: `text`.
    pub comment: Option<String>,
    /// ID of the host group that the item belongs to or stands for. Example: `1`.
    pub host_group_id: Option<String>,
    /// Name that the host group goes by. Example: `text`.
    pub host_group_name: Option<String>,
    /// How many there are of this: member. Example: `1`.
    pub member_count: Option<i32>,
}

response! {
    HostGroupItem {
        "Comment" => comment: value,
        "HostGroupId" => host_group_id: value,
        "HostGroupName" => host_group_name: value,
        "MemberCount" => member_count: value,
    }
}

/// Errors that the documentation of [`ListHostGroupsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListHostGroupsError = super::DocumentedError;
