// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessGroups`, from `nas/DescribeAccessGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileSystemType, NetworkType};

/// Lists permission groups with the numbers of their rules and mount targets.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeAccessGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_access_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccessGroupsRequest {
    /// Name of the permission group, which identifies it within the account and the type of file
    /// system. Example: `classic-test`.
    pub access_group_name: Option<String>,
    /// Type of the file system: General-purpose, Extreme or CPFS. Here: `standard`, `extreme`, `cpfs`.
    /// Default: `standard`. Example: `standard`.
    pub file_system_type: Option<Open<FileSystemType>>,
    /// Which page of the list to return. Range: at least 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `2`.
    pub page_size: Option<i32>,
    /// Whether times come in UTC notation rather than another form.
    pub use_utc_date_time: Option<bool>,
}

impl DescribeAccessGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessGroupName`.
    pub fn access_group_name(mut self, value: impl Into<String>) -> Self {
        self.access_group_name = Some(value.into());
        self
    }
    /// Sets `FileSystemType`.
    pub fn file_system_type(mut self, value: impl Into<Open<FileSystemType>>) -> Self {
        self.file_system_type = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `UseUTCDateTime`.
    #[inline]
    pub fn use_utc_date_time(mut self, value: bool) -> Self {
        self.use_utc_date_time = Some(value);
        self
    }
}

request! {
    DescribeAccessGroupsRequest {
        "AccessGroupName" => access_group_name: query,
        "FileSystemType" => file_system_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "UseUTCDateTime" => use_utc_date_time: query,
    }
}

impl Operation for DescribeAccessGroupsRequest {
    type Response = DescribeAccessGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccessGroups").read_only();
}

impl Paginated for DescribeAccessGroupsRequest {
    type Item = AccessGroup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.access_groups)
    }
}

/// Response to [`DescribeAccessGroupsRequest`].
#[non_exhaustive]
pub struct DescribeAccessGroupsResponse {
    /// Permission groups found, one entry each.
    pub access_groups: Vec<AccessGroup>,
    /// Which page of the list this is, counted from one. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2514F97E-FFF0-4A1F-BF04-729CEAC64B6F`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeAccessGroupsResponse {
        "AccessGroups" => access_groups: list("AccessGroup"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Permission groups found, one entry each.
#[non_exhaustive]
pub struct AccessGroup {
    /// Name of the permission group, which identifies it within the account and the type of file
    /// system. Example: `classic-test`.
    pub access_group_name: Option<String>,
    /// Type of network that the permission group is for. Here: `Vpc`, `Classic`. Example: `Classic`.
    pub access_group_type: Option<Open<NetworkType>>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// How many mount targets or export directories belong to it. Example: `0`.
    pub mount_target_count: Option<i32>,
    /// How many rules the permission group holds. Example: `0`.
    pub rule_count: Option<i32>,
    /// When the item was created. Example: `2020-01-05T16:00:00Z`.
    pub create_time: Option<Timestamp>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Type of the file system: General-purpose, Extreme or CPFS. Example: `standard`.
    pub file_system_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    AccessGroup {
        "AccessGroupName" => access_group_name: value,
        "AccessGroupType" => access_group_type: value,
        "Description" => description: value,
        "MountTargetCount" => mount_target_count: value,
        "RuleCount" => rule_count: value,
        "CreateTime" => create_time: value,
        "Tags" => tags: value,
        "FileSystemType" => file_system_type: value,
        "RegionId" => region_id: value,
    }
}
