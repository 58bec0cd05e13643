// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListProducts`, from `quotas/ListProducts.md`.

use alicloud_runtime::codegen::*;

/// Lists the cloud services whose quotas can be managed here.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::ListProductsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_products(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListProductsRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: at most 200.
    pub max_results: Option<i32>,
}

impl ListProductsRequest {
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
}

request! {
    ListProductsRequest {
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
    }
}

impl Operation for ListProductsRequest {
    type Response = ListProductsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListProducts").read_only();
}

impl Paginated for ListProductsRequest {
    type Item = ProductInfo;
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
        Some(&mut response.product_info)
    }
}

/// Response to [`ListProductsRequest`].
#[non_exhaustive]
pub struct ListProductsResponse {
    /// What is known about the product.
    pub product_info: Vec<ProductInfo>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `4`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1DA9C136-11BC-4C39-ADC6-B86276128072`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `4`.
    pub max_results: Option<i32>,
}

response! {
    ListProductsResponse {
        "ProductInfo" => product_info: list(""),
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
    }
}

/// What is known about the product.
#[non_exhaustive]
pub struct ProductInfo {
    /// Display text for the cloud service. Example: `text`.
    pub product_name: Option<String>,
    /// ID of the second category that the item belongs to or stands for. Example: `5`.
    pub second_category_id: Option<i64>,
    /// English name of the cloud service. Example: `Elastic Compute Service`.
    pub product_name_en: Option<String>,
    /// Whether the list of quotas depends on the dimensions. Example: `true`.
    pub dynamic: Option<bool>,
    /// English name of the group that the service belongs to. Example: `Elastic Compute`.
    pub second_category_name_en: Option<String>,
    /// Narrower class of the cloud service, for display. Example: `text`.
    pub second_category_name: Option<String>,
    /// Code or name of the product concerned. Example: `ecs`.
    pub product_code: Option<String>,
    /// Whether the service has quotas on the rate of calls. Example: `unsupport`.
    pub flow_control_support: Option<String>,
    /// Whether the service has general quotas. Example: `support`.
    pub common_quota_support: Option<String>,
    /// Whether the service has features that are opened on request. Example: `support`.
    pub white_list_label_quota_support: Option<String>,
}

response! {
    ProductInfo {
        "ProductName" => product_name: value,
        "SecondCategoryId" => second_category_id: value,
        "ProductNameEn" => product_name_en: value,
        "Dynamic" => dynamic: value,
        "SecondCategoryNameEn" => second_category_name_en: value,
        "SecondCategoryName" => second_category_name: value,
        "ProductCode" => product_code: value,
        "FlowControlSupport" => flow_control_support: value,
        "CommonQuotaSupport" => common_quota_support: value,
        "WhiteListLabelQuotaSupport" => white_list_label_quota_support: value,
    }
}
