// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListProductDimensionGroups`, from `quotas/ListProductDimensionGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the groups of quota dimensions that a cloud service has.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::ListProductDimensionGroupsRequest::new()
///     .product_code("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_product_dimension_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListProductDimensionGroupsRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: at most 200.
    pub max_results: Option<i32>,
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
}

impl ListProductDimensionGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `ProductCode`, which is required.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
}

request! {
    ListProductDimensionGroupsRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ProductCode" => product_code: query,
    }
}

impl Operation for ListProductDimensionGroupsRequest {
    type Response = ListProductDimensionGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListProductDimensionGroups")
        .required(&["ProductCode"])
        .read_only();
}

impl Paginated for ListProductDimensionGroupsRequest {
    type Item = DimensionGroup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.dimension_groups)
    }
}

/// Response to [`ListProductDimensionGroupsRequest`].
#[non_exhaustive]
pub struct ListProductDimensionGroupsResponse {
    /// The dimension groups that were found or are concerned, one entry each.
    pub dimension_groups: Vec<DimensionGroup>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `21`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `057D210F-F2FC-5329-A536-26C16628BB09`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `3`.
    pub max_results: Option<i32>,
}

response! {
    ListProductDimensionGroupsResponse {
        "DimensionGroups" => dimension_groups: list(""),
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
    }
}

/// The dimension groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DimensionGroup {
    /// Code or name of the product concerned. Example: `entconsole`.
    pub product_code: Option<String>,
    /// Code that stands for the group, for programs to act on. Example: `entconsole_zjzp4dyg6b`.
    pub group_code: Option<String>,
    /// Display text for the group of dimensions. Example: `text`.
    pub group_name: Option<String>,
    /// The dimension keys that were found or are concerned, one entry each. Example: `regionId`.
    pub dimension_keys: Vec<String>,
}

response! {
    DimensionGroup {
        "ProductCode" => product_code: value,
        "GroupCode" => group_code: value,
        "GroupName" => group_name: value,
        "DimensionKeys" => dimension_keys: list(""),
    }
}
