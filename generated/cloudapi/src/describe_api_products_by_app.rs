// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApiProductsByApp`, from `cloudapi/DescribeApiProductsByApp.md`.

use alicloud_runtime::codegen::*;

/// Lists the API products that an app is authorized to use.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApiProductsByAppRequest::new()
///     .app_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_api_products_by_app(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApiProductsByAppRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<i64>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeApiProductsByAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    #[inline]
    pub fn app_id(mut self, value: i64) -> Self {
        self.app_id = Some(value);
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
}

request! {
    DescribeApiProductsByAppRequest {
        "AppId" => app_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeApiProductsByAppRequest {
    type Response = DescribeApiProductsByAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApiProductsByApp")
        .required(&["AppId"])
        .read_only();
}

impl Paginated for DescribeApiProductsByAppRequest {
    type Item = ApiProductInfo;
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
        Some(&mut response.api_product_info_list)
    }
}

/// Response to [`DescribeApiProductsByAppRequest`].
#[non_exhaustive]
pub struct DescribeApiProductsByAppResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B805201-AF4C-5788-AC9E-C3EEC83DC82A`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
    /// Items of the kind API product info that were found or are concerned.
    pub api_product_info_list: Vec<ApiProductInfo>,
}

response! {
    DescribeApiProductsByAppResponse {
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "ApiProductInfoList" => api_product_info_list: list("ApiProductInfo"),
    }
}

/// Items of the kind API product info that were found or are concerned.
#[non_exhaustive]
pub struct ApiProductInfo {
    /// Bundle of APIs that applications are authorized for together.
    /// Example: `117b7a64a8b3f064eaa4a47ac62aac5e`.
    pub api_product_id: Option<String>,
}

response! {
    ApiProductInfo {
        "ApiProductId" => api_product_id: value,
    }
}
