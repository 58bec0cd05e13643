// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApiProductApis`, from `cloudapi/DescribeApiProductApis.md`.

use alicloud_runtime::codegen::*;

/// Lists the APIs that are attached to an API product.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApiProductApisRequest::new()
///     .api_product_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_api_product_apis(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApiProductApisRequest {
    /// **Required.** Bundle of APIs that applications are authorized for together.
    pub api_product_id: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeApiProductApisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApiProductId`, which is required.
    pub fn api_product_id(mut self, value: impl Into<String>) -> Self {
        self.api_product_id = Some(value.into());
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
    DescribeApiProductApisRequest {
        "ApiProductId" => api_product_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeApiProductApisRequest {
    type Response = DescribeApiProductApisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApiProductApis")
        .required(&["ApiProductId"])
        .read_only();
}

impl Paginated for DescribeApiProductApisRequest {
    type Item = ApiInfo;
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
        Some(&mut response.api_info_list)
    }
}

/// Response to [`DescribeApiProductApisRequest`].
#[non_exhaustive]
pub struct DescribeApiProductApisResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `03442A3D-3B7D-434C-8A95-A5FEB989B519`.
    pub request_id: Option<String>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
    /// Items of the kind API info that were found or are concerned.
    pub api_info_list: Vec<ApiInfo>,
}

response! {
    DescribeApiProductApisResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ApiInfoList" => api_info_list: list("ApiInfo"),
    }
}

/// Items of the kind API info that were found or are concerned.
#[non_exhaustive]
pub struct ApiInfo {
    /// One API of the gateway, by the ID from its creation.
    /// Example: `dd46297680014a7e8e318308f3345951`.
    pub api_id: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Display text for the API group; unique in the account. Example: `testApiGroup`.
    pub group_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `1e377f18142345dfb700cd8911c2463a`.
    pub group_id: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/test`.
    pub path: Option<String>,
    /// HTTP method or procedure that is used. Example: `POST`.
    pub method: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Display text for the API; unique in its group. Example: `testApi`.
    pub api_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    ApiInfo {
        "ApiId" => api_id: value,
        "Description" => description: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "Path" => path: value,
        "Method" => method: value,
        "StageName" => stage_name: value,
        "ApiName" => api_name: value,
        "RegionId" => region_id: value,
    }
}
