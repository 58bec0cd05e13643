// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTags`, from `slb/DescribeTags.md`.

use alicloud_runtime::codegen::*;

/// Lists tags and the number of CLB instances that carry each.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeTagsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tags(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTagsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Default: `1`.
    pub page_number: Option<i32>,
    /// Whether each tag key is listed only once.
    pub distinct_key: Option<bool>,
}

impl DescribeTagsRequest {
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
    /// Sets `LoadBalancerId`.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
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
    /// Sets `DistinctKey`.
    #[inline]
    pub fn distinct_key(mut self, value: bool) -> Self {
        self.distinct_key = Some(value);
        self
    }
}

request! {
    DescribeTagsRequest {
        "RegionId" => region_id: query,
        "LoadBalancerId" => load_balancer_id: query,
        "Tags" => tags: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "DistinctKey" => distinct_key: query,
    }
}

impl Operation for DescribeTagsRequest {
    type Response = DescribeTagsResponse;
    type Error = DescribeTagsError;
    const INFO: OperationInfo = super::operation("DescribeTags")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeTagsError] = &[
        DescribeTagsError::NoPermissionOperator,
    ];
}

impl Paginated for DescribeTagsRequest {
    type Item = TagSet;
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
        Some(&mut response.tag_sets)
    }
}

/// Response to [`DescribeTagsRequest`].
#[non_exhaustive]
pub struct DescribeTagsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF3******`.
    pub request_id: Option<String>,
    /// Tags that were found, one entry each.
    pub tag_sets: Vec<TagSet>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// Page of the list that was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeTagsResponse {
        "RequestId" => request_id: value,
        "TagSets" => tag_sets: list("TagSet"),
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
    }
}

/// Tags that were found, one entry each.
#[non_exhaustive]
pub struct TagSet {
    /// Key of a tag that the resource carries. Example: `test`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `api`.
    pub tag_value: Option<String>,
    /// How many load balancers carry the tag. Example: `10`.
    pub instance_count: Option<i32>,
}

response! {
    TagSet {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
        "InstanceCount" => instance_count: value,
    }
}

/// Errors that the documentation of [`DescribeTagsRequest`] names.
///
/// - [`NoPermissionOperator`](super::DocumentedError::NoPermissionOperator)
pub type DescribeTagsError = super::DocumentedError;
