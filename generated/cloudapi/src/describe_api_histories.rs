// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApiHistories`, from `cloudapi/DescribeApiHistories.md`.

use alicloud_runtime::codegen::*;

/// Lists the historical deployed versions of an API.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApiHistoriesRequest::new()
///     .group_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_api_histories(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApiHistoriesRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    pub stage_name: Option<String>,
    /// One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// Display text for the API; unique in its group.
    pub api_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
}

impl DescribeApiHistoriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
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
    DescribeApiHistoriesRequest {
        "GroupId" => group_id: query,
        "StageName" => stage_name: query,
        "ApiId" => api_id: query,
        "ApiName" => api_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeApiHistoriesRequest {
    type Response = DescribeApiHistoriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApiHistories")
        .required(&["GroupId"])
        .read_only();
}

impl Paginated for DescribeApiHistoriesRequest {
    type Item = ApiHisItem;
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
        Some(&mut response.api_his_items)
    }
}

/// Response to [`DescribeApiHistoriesRequest`].
#[non_exhaustive]
pub struct DescribeApiHistoriesResponse {
    /// Which part of the list this is, counted from 1. Example: `3`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ003`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `15`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `32`.
    pub total_count: Option<i32>,
    /// The API his items that were found or are concerned, one entry each.
    pub api_his_items: Vec<ApiHisItem>,
}

response! {
    DescribeApiHistoriesResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ApiHisItems" => api_his_items: list("ApiHisItem"),
    }
}

/// The API his items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ApiHisItem {
    /// State of what the entry describes, which decides what can be done with it. Example: `ONLINE`.
    pub status: Option<String>,
    /// One API of the gateway, by the ID from its creation.
    /// Example: `5af418828f0344a3b588c0cc1331a3bc`.
    pub api_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Display text for the API group; unique in the account. Example: `myGroup2`.
    pub group_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `1084f9034c744137901057206b39d2b6`.
    pub group_id: Option<String>,
    /// Time that is set or recorded for this: deployed. Example: `2016-07-20T08:28:48Z`.
    pub deployed_time: Option<Timestamp>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Earlier published definition of the API, by its number. Example: `20160705104552393`.
    pub history_version: Option<String>,
    /// Display text for the API; unique in its group. Example: `text`.
    pub api_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
}

response! {
    ApiHisItem {
        "Status" => status: value,
        "ApiId" => api_id: value,
        "Description" => description: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "DeployedTime" => deployed_time: value,
        "StageName" => stage_name: value,
        "HistoryVersion" => history_version: value,
        "ApiName" => api_name: value,
        "RegionId" => region_id: value,
    }
}
