// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagKeys`, from `ddosbgp/ListTagKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists all tag keys in use on Anti-DDoS Origin instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::ListTagKeysRequest::new()
///     .resource_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_keys(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagKeysRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListTagKeysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListTagKeysRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListTagKeysRequest {
    type Response = ListTagKeysResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListTagKeys")
        .required(&["RegionId", "ResourceType"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListTagKeysRequest {
    type Item = TagKey;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.tag_keys)
    }
}

/// Response to [`ListTagKeysRequest`].
#[non_exhaustive]
pub struct ListTagKeysResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `97935DF1-0289-4AA2-9DD1-72377838B16B`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `6`.
    pub total_count: Option<i32>,
    /// Keys of the tags concerned.
    pub tag_keys: Vec<TagKey>,
}

response! {
    ListTagKeysResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "TagKeys" => tag_keys: list(""),
    }
}

/// Keys of the tags concerned.
#[non_exhaustive]
pub struct TagKey {
    /// How many there are of this: tag. Example: `1`.
    pub tag_count: Option<i32>,
    /// First half of a tag, which says what its value stands for. Example: `a`.
    pub tag_key: Option<String>,
}

response! {
    TagKey {
        "TagCount" => tag_count: value,
        "TagKey" => tag_key: value,
    }
}
