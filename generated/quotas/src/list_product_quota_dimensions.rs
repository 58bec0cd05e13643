// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListProductQuotaDimensions`, from `quotas/ListProductQuotaDimensions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, QuotaCategory};

/// Lists the dimensions, such as region, by which quotas of a cloud service are told apart.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::ListProductQuotaDimensionsRequest::new()
///     .product_code("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_product_quota_dimensions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListProductQuotaDimensionsRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: at most 200.
    pub max_results: Option<i32>,
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Class that the quota belongs to. Here: `CommonQuota`, `FlowControl`.
    pub quota_category: Option<Open<QuotaCategory>>,
}

impl ListProductQuotaDimensionsRequest {
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
    /// Sets `QuotaCategory`.
    pub fn quota_category(mut self, value: impl Into<Open<QuotaCategory>>) -> Self {
        self.quota_category = Some(value.into());
        self
    }
}

request! {
    ListProductQuotaDimensionsRequest {
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "ProductCode" => product_code: form,
        "QuotaCategory" => quota_category: form,
    }
}

impl Operation for ListProductQuotaDimensionsRequest {
    type Response = ListProductQuotaDimensionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListProductQuotaDimensions")
        .required(&["ProductCode"])
        .read_only();
}

impl Paginated for ListProductQuotaDimensionsRequest {
    type Item = QuotaDimension;
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
        Some(&mut response.quota_dimensions)
    }
}

/// Response to [`ListProductQuotaDimensionsRequest`].
#[non_exhaustive]
pub struct ListProductQuotaDimensionsResponse {
    /// The quota dimensions that were found or are concerned, one entry each.
    pub quota_dimensions: Vec<QuotaDimension>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `84`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7ED584FB-ECBF-4A2A-969D-F54D25EFABF9`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `5`.
    pub max_results: Option<i32>,
}

response! {
    ListProductQuotaDimensionsResponse {
        "QuotaDimensions" => quota_dimensions: list(""),
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
    }
}

/// The quota dimensions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct QuotaDimension {
    /// Whether the dimension must be given. Example: `false`.
    pub requisite: Option<bool>,
    /// Key that opens, signs or picks out the dimension. Example: `zoneId`.
    pub dimension_key: Option<String>,
    /// The dependent dimensions that were found or are concerned, one entry each. Example: `regionId`.
    pub dependent_dimensions: Vec<String>,
    /// The dimension values that were found or are concerned, one entry each. Example: `text`.
    pub dimension_values: Vec<String>,
    /// Possible entries of the dimension, with names for display.
    pub dimension_value_detail: Vec<DimensionValueDetail>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
}

response! {
    QuotaDimension {
        "Requisite" => requisite: value,
        "DimensionKey" => dimension_key: value,
        "DependentDimensions" => dependent_dimensions: list(""),
        "DimensionValues" => dimension_values: list(""),
        "DimensionValueDetail" => dimension_value_detail: list(""),
        "Name" => name: value,
    }
}

/// Possible entries of the dimension, with names for display.
#[non_exhaustive]
pub struct DimensionValueDetail {
    /// Name that people know the item by. Example: `cn-hangzhou-b`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `cn-hangzhou-b`.
    pub value: Option<String>,
    /// The dependent dimensions that were found or are concerned, one entry each.
    pub dependent_dimensions: Vec<Dimension>,
}

response! {
    DimensionValueDetail {
        "Name" => name: value,
        "Value" => value: value,
        "DependentDimensions" => dependent_dimensions: list(""),
    }
}
