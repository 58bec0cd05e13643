// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTagKeys`, from `ddoscoo/DescribeTagKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists all tag keys with the number of instances that carry each.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeTagKeysRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_type("INSTANCE");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tag_keys(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTagKeysRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `INSTANCE`.
    pub resource_type: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
}

impl DescribeTagKeysRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeTagKeysRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ResourceType" => resource_type: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeTagKeysRequest {
    type Response = DescribeTagKeysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTagKeys")
        .required(&["RegionId", "ResourceType"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeTagKeysRequest {
    type Item = TagKey;
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
        Some(&mut response.tag_keys)
    }
}

/// Response to [`DescribeTagKeysRequest`].
#[non_exhaustive]
pub struct DescribeTagKeysResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6623EA1F-30FB-5BC8-BEC9-74D55F6F08F1`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Keys of the tags concerned.
    pub tag_keys: Vec<TagKey>,
}

response! {
    DescribeTagKeysResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "TagKeys" => tag_keys: list(""),
    }
}

/// Keys of the tags concerned.
#[non_exhaustive]
pub struct TagKey {
    /// How many there are of this: tag. Example: `2`.
    pub tag_count: Option<i32>,
    /// First half of a tag, which says what its value stands for. Example: `aa1`.
    pub tag_key: Option<String>,
}

response! {
    TagKey {
        "TagCount" => tag_count: value,
        "TagKey" => tag_key: value,
    }
}
