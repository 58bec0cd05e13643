// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResourceGroups`, from `resourcemanager/ListResourceGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceGroupTag, Tag};

/// Lists the resource groups of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListResourceGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_resource_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResourceGroupsRequest {
    /// Returns only resource groups in this state.
    pub status: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Returns only resource groups whose display names contain this text.
    pub display_name: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// Whether tags are part of the response.
    pub include_tags: Option<bool>,
    /// Resource groups to list, by their IDs.
    pub resource_group_ids: Vec<String>,
}

impl ListResourceGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DisplayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IncludeTags`.
    #[inline]
    pub fn include_tags(mut self, value: bool) -> Self {
        self.include_tags = Some(value);
        self
    }
    /// Sets `ResourceGroupIds`.
    pub fn resource_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListResourceGroupsRequest {
        "Status" => status: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "DisplayName" => display_name: query,
        "Name" => name: query,
        "Tag" => tag: query,
        "IncludeTags" => include_tags: query,
        "ResourceGroupIds" => resource_group_ids: query,
    }
}

impl Operation for ListResourceGroupsRequest {
    type Response = ListResourceGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListResourceGroups").read_only();
}

impl Paginated for ListResourceGroupsRequest {
    type Item = ResourceGroup;
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
        Some(&mut response.resource_groups)
    }
}

/// Response to [`ListResourceGroupsRequest`].
#[non_exhaustive]
pub struct ListResourceGroupsResponse {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B450CA1-36E8-4AA2-8461-86B42BF4CC4E`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// Resource groups that meet the conditions, with their states.
    pub resource_groups: Vec<ResourceGroup>,
}

response! {
    ListResourceGroupsResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "ResourceGroups" => resource_groups: list("ResourceGroup"),
    }
}

/// Resource groups that meet the conditions, with their states.
#[non_exhaustive]
pub struct ResourceGroup {
    /// Name shown to people; not used to identify the item. Example: `my-project`.
    pub display_name: Option<String>,
    /// Whether the resource group is being set up, usable or waiting to be deleted. Example: `OK`.
    pub status: Option<String>,
    /// Account that owns the resource group, by its number. Example: `123456789****`.
    pub account_id: Option<String>,
    /// Unique name of the resource group, set at its creation. Example: `my-project`.
    pub name: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Identifier of the item within its collection. Example: `rg-9gLOoK****`.
    pub id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<ResourceGroupTag>,
}

response! {
    ResourceGroup {
        "DisplayName" => display_name: value,
        "Status" => status: value,
        "AccountId" => account_id: value,
        "Name" => name: value,
        "CreateDate" => create_date: value,
        "Id" => id: value,
        "Tags" => tags: list("Tag"),
    }
}
