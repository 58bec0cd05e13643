// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDeployedApis`, from `cloudapi/DescribeDeployedApis.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the APIs that are running in an environment.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeDeployedApisRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_deployed_apis(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDeployedApisRequest {
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    pub stage_name: Option<String>,
    /// One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// Display text for the API; unique in its group.
    pub api_name: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Whether this is switched on: tag auth.
    pub enable_tag_auth: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 50.
    pub tag: Vec<Tag>,
    /// Path under which the API is found.
    pub api_path: Option<String>,
    /// HTTP method of the API.
    pub api_method: Option<String>,
}

impl DescribeDeployedApisRequest {
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
    /// Sets `StageName`.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
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
}

request! {
    DescribeDeployedApisRequest {
        "GroupId" => group_id: query,
        "StageName" => stage_name: query,
        "ApiId" => api_id: query,
        "ApiName" => api_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "EnableTagAuth" => enable_tag_auth: query,
        "Tag" => tag: query,
        "ApiPath" => api_path: query,
        "ApiMethod" => api_method: query,
    }
}

impl Operation for DescribeDeployedApisRequest {
    type Response = DescribeDeployedApisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDeployedApis").read_only();
}

impl Paginated for DescribeDeployedApisRequest {
    type Item = DeployedApiItem;
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
        Some(&mut response.deployed_apis)
    }
}

/// Response to [`DescribeDeployedApisRequest`].
#[non_exhaustive]
pub struct DescribeDeployedApisResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ002`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// The deployed APIs that were found or are concerned, one entry each.
    pub deployed_apis: Vec<DeployedApiItem>,
}

response! {
    DescribeDeployedApisResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "DeployedApis" => deployed_apis: list("DeployedApiItem"),
    }
}

/// The deployed APIs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DeployedApiItem {
    /// `PUBLIC` shows the API to every user, `PRIVATE` hides it. Example: `PUBLIC`.
    pub visibility: Option<String>,
    /// One API of the gateway, by the ID from its creation.
    /// Example: `c076144d7878437b8f82fb85890ce6a0`.
    pub api_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Display text for the API group; unique in the account. Example: `myGroup3`.
    pub group_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `63be9002440b4778a61122f14c2b2bbb`.
    pub group_id: Option<String>,
    /// Time that is set or recorded for this: deployed. Example: `2016-07-23T08:28:48Z`.
    pub deployed_time: Option<Timestamp>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Display text for the API; unique in its group. Example: `text`.
    pub api_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Path under which the API is found. Example: `/trademark/search`.
    pub api_path: Option<String>,
    /// HTTP method of the API. Example: `POST`.
    pub api_method: Option<String>,
}

response! {
    DeployedApiItem {
        "Visibility" => visibility: value,
        "ApiId" => api_id: value,
        "Description" => description: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "DeployedTime" => deployed_time: value,
        "StageName" => stage_name: value,
        "ApiName" => api_name: value,
        "RegionId" => region_id: value,
        "ApiPath" => api_path: value,
        "ApiMethod" => api_method: value,
    }
}
