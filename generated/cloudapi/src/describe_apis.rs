// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApis`, from `cloudapi/DescribeApis.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApiTag, DeployedInfo, Tag};

/// Lists API definitions, filtered by group, name, visibility, path, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApisRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_apis(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApisRequest {
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// Display text for the API; unique in its group.
    pub api_name: Option<String>,
    /// Folder that the APIs were sorted into.
    pub catalog_id: Option<String>,
    /// `PUBLIC` shows the API to every user, `PRIVATE` hides it.
    pub visibility: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// Whether this is switched on: tag auth.
    pub enable_tag_auth: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 50.
    pub tag: Vec<Tag>,
    /// Path under which the API is found.
    pub api_path: Option<String>,
    /// HTTP method of the API.
    pub api_method: Option<String>,
    /// Whether APIs are listed that have not been published.
    pub un_deployed: Option<bool>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    pub stage_name: Option<String>,
}

impl DescribeApisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `CatalogId`.
    pub fn catalog_id(mut self, value: impl Into<String>) -> Self {
        self.catalog_id = Some(value.into());
        self
    }
    /// Sets `Visibility`.
    pub fn visibility(mut self, value: impl Into<String>) -> Self {
        self.visibility = Some(value.into());
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
    /// Sets `EnableTagAuth`.
    #[inline]
    pub fn enable_tag_auth(mut self, value: bool) -> Self {
        self.enable_tag_auth = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ApiPath`.
    pub fn api_path(mut self, value: impl Into<String>) -> Self {
        self.api_path = Some(value.into());
        self
    }
    /// Sets `ApiMethod`.
    pub fn api_method(mut self, value: impl Into<String>) -> Self {
        self.api_method = Some(value.into());
        self
    }
    /// Sets `UnDeployed`.
    #[inline]
    pub fn un_deployed(mut self, value: bool) -> Self {
        self.un_deployed = Some(value);
        self
    }
    /// Sets `StageName`.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
}

request! {
    DescribeApisRequest {
        "GroupId" => group_id: query,
        "ApiId" => api_id: query,
        "ApiName" => api_name: query,
        "CatalogId" => catalog_id: query,
        "Visibility" => visibility: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "EnableTagAuth" => enable_tag_auth: query,
        "Tag" => tag: query,
        "ApiPath" => api_path: query,
        "ApiMethod" => api_method: query,
        "UnDeployed" => un_deployed: query,
        "StageName" => stage_name: query,
    }
}

impl Operation for DescribeApisRequest {
    type Response = DescribeApisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApis").read_only();
}

impl Paginated for DescribeApisRequest {
    type Item = ApiSummary;
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

/// Response to [`DescribeApisRequest`].
#[non_exhaustive]
pub struct DescribeApisResponse {
    /// Which part of the list this is, counted from 1. Example: `3`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ002`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `15`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `32`.
    pub total_count: Option<i32>,
    /// The API summaries that were found or are concerned, one entry each.
    pub api_summarys: Vec<ApiSummary>,
}

response! {
    DescribeApisResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ApiSummarys" => api_summarys: list("ApiSummary"),
    }
}

/// The API summaries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ApiSummary {
    /// `PUBLIC` shows the API to every user, `PRIVATE` hides it. Example: `PUBLIC`.
    pub visibility: Option<String>,
    /// One API of the gateway, by the ID from its creation.
    /// Example: `5af418828f0344a3b588c0cc1331a3bc`.
    pub api_id: Option<String>,
    /// When the item was last changed. Example: `2016-07-23T08:28:48Z`.
    pub modified_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Display text for the API group; unique in the account. Example: `myGroup2`.
    pub group_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `1084f9034c744137901057206b39d2b6`.
    pub group_id: Option<String>,
    /// When the item was created or added. Example: `2016-05-20T18:18:25Z`.
    pub created_time: Option<Timestamp>,
    /// Display text for the API; unique in its group. Example: `text`.
    pub api_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Path under which the API is found. Example: `/sqb/`.
    pub api_path: Option<String>,
    /// HTTP method of the API. Example: `GET`.
    pub api_method: Option<String>,
    /// What is known about each deployed, one entry each.
    pub deployed_infos: Vec<DeployedInfo>,
    /// Items of the kind tag that were found or are concerned.
    pub tag_list: Vec<ApiTag>,
}

response! {
    ApiSummary {
        "Visibility" => visibility: value,
        "ApiId" => api_id: value,
        "ModifiedTime" => modified_time: value,
        "Description" => description: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "CreatedTime" => created_time: value,
        "ApiName" => api_name: value,
        "RegionId" => region_id: value,
        "ApiPath" => api_path: value,
        "ApiMethod" => api_method: value,
        "DeployedInfos" => deployed_infos: list("DeployedInfo"),
        "TagList" => tag_list: list("Tag"),
    }
}
