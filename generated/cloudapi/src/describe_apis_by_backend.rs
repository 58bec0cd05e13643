// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApisByBackend`, from `cloudapi/DescribeApisByBackend.md`.

use alicloud_runtime::codegen::*;

/// Lists draft or deployed APIs that use a given backend service.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApisByBackendRequest::new()
///     .backend_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_apis_by_backend(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApisByBackendRequest {
    /// **Required.** Backend service, set up once and used by many APIs.
    pub backend_id: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    pub stage_name: Option<String>,
    /// How many items a page holds at most. Range: at least 1.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
}

impl DescribeApisByBackendRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackendId`, which is required.
    pub fn backend_id(mut self, value: impl Into<String>) -> Self {
        self.backend_id = Some(value.into());
        self
    }
    /// Sets `StageName`.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
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
    DescribeApisByBackendRequest {
        "BackendId" => backend_id: query,
        "StageName" => stage_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeApisByBackendRequest {
    type Response = DescribeApisByBackendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApisByBackend")
        .required(&["BackendId"])
        .read_only();
}

impl Paginated for DescribeApisByBackendRequest {
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

/// Response to [`DescribeApisByBackendRequest`].
#[non_exhaustive]
pub struct DescribeApisByBackendResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEB6EC62-B6C7-5082-A45A-45A204724AC2`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Items of the kind API info that were found or are concerned.
    pub api_info_list: Vec<ApiInfo>,
}

response! {
    DescribeApisByBackendResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ApiInfoList" => api_info_list: list("ApiInfo"),
    }
}

/// Items of the kind API info that were found or are concerned.
#[non_exhaustive]
pub struct ApiInfo {
    /// One API of the gateway, by the ID from its creation.
    /// Example: `20bcdc9453524b78a8beb1f6de21edb7`.
    pub api_id: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Display text for the API group; unique in the account. Example: `testApiGroup`.
    pub group_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `15bcdc9453524b7gs8beb1f6de21edb7`.
    pub group_id: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/test`.
    pub path: Option<String>,
    /// HTTP method or procedure that is used. Example: `GET`.
    pub method: Option<String>,
    /// Display text for the API; unique in its group. Example: `testApi`.
    pub api_name: Option<String>,
}

response! {
    ApiInfo {
        "ApiId" => api_id: value,
        "Description" => description: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "Path" => path: value,
        "Method" => method: value,
        "ApiName" => api_name: value,
    }
}
