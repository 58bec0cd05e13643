// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePluginApis`, from `cloudapi/DescribePluginApis.md`.

use alicloud_runtime::codegen::*;

/// Lists the APIs to which a plugin is bound.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribePluginApisRequest::new()
///     .plugin_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_plugin_apis(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePluginApisRequest {
    /// **Required.** Plugin that is meant; it takes effect on APIs that it is bound to.
    pub plugin_id: Option<String>,
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// Display text for the API; unique in its group.
    pub api_name: Option<String>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// HTTP method or procedure that is used.
    pub method: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
}

impl DescribePluginApisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PluginId`, which is required.
    pub fn plugin_id(mut self, value: impl Into<String>) -> Self {
        self.plugin_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ApiId`.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
    /// Sets `ApiName`.
    pub fn api_name(mut self, value: impl Into<String>) -> Self {
        self.api_name = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `Method`.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    DescribePluginApisRequest {
        "PluginId" => plugin_id: query,
        "GroupId" => group_id: query,
        "ApiId" => api_id: query,
        "ApiName" => api_name: query,
        "Path" => path: query,
        "Method" => method: query,
        "Description" => description: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribePluginApisRequest {
    type Response = DescribePluginApisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePluginApis")
        .required(&["PluginId"])
        .read_only();
}

impl Paginated for DescribePluginApisRequest {
    type Item = ApiPluginSummary;
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
        Some(&mut response.api_summarys)
    }
}

/// Response to [`DescribePluginApisRequest`].
#[non_exhaustive]
pub struct DescribePluginApisResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F9C5C4A5-BC6C-57A3-839F-AB08********`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `7`.
    pub total_count: Option<i32>,
    /// The API summaries that were found or are concerned, one entry each.
    pub api_summarys: Vec<ApiPluginSummary>,
}

response! {
    DescribePluginApisResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ApiSummarys" => api_summarys: list("ApiPluginSummary"),
    }
}

/// The API summaries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ApiPluginSummary {
    /// One API of the gateway, by the ID from its creation.
    /// Example: `accc8c68b7294b1cb4928741********`.
    pub api_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Display text for the API group; unique in the account. Example: `myGroup2`.
    pub group_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `5f51f89261854fd9ad5116be********`.
    pub group_id: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/mqTest`.
    pub path: Option<String>,
    /// HTTP method or procedure that is used. Example: `GET`.
    pub method: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Display text for the API; unique in its group. Example: `fhosQueryDayOfStock_V2`.
    pub api_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Second name that the stage can be called by. Example: `text`.
    pub stage_alias: Option<String>,
}

response! {
    ApiPluginSummary {
        "ApiId" => api_id: value,
        "Description" => description: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "Path" => path: value,
        "Method" => method: value,
        "StageName" => stage_name: value,
        "ApiName" => api_name: value,
        "RegionId" => region_id: value,
        "StageAlias" => stage_alias: value,
    }
}
