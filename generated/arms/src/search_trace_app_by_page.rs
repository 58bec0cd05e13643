// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchTraceAppByPage`, from `arms/SearchTraceAppByPage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppType, Tag, TraceApp};

/// Finds monitored applications by name, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::SearchTraceAppByPageRequest::new()
///     .region_id("cn-hangzhou")
///     .trace_app_name("test-app")
///     .page_number(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_trace_app_by_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchTraceAppByPageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the traced application goes by. Example: `test-app`.
    pub trace_app_name: Option<String>,
    /// **Required.** Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl SearchTraceAppByPageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TraceAppName`, which is required.
    pub fn trace_app_name(mut self, value: impl Into<String>) -> Self {
        self.trace_app_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SearchTraceAppByPageRequest {
        "RegionId" => region_id: query,
        "TraceAppName" => trace_app_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for SearchTraceAppByPageRequest {
    type Response = SearchTraceAppByPageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchTraceAppByPage")
        .required(&["RegionId", "TraceAppName", "PageNumber", "PageSize"])
        .region("RegionId")
        .read_only();
}

impl Paginated for SearchTraceAppByPageRequest {
    type Item = TraceApp;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_bean.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.page_bean.as_mut()?.trace_apps)
    }
}

/// Response to [`SearchTraceAppByPageRequest`].
#[non_exhaustive]
pub struct SearchTraceAppByPageResponse {
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B446DF2-3DDD-4B5B-8E3F-D5225120****`.
    pub request_id: Option<String>,
}

response! {
    SearchTraceAppByPageResponse {
        "PageBean" => page_bean: value,
        "RequestId" => request_id: value,
    }
}

/// Page of the list, with the facts about paging.
#[non_exhaustive]
pub struct PageBean {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
    /// The traced applications that were found or are concerned, one entry each.
    pub trace_apps: Vec<TraceApp>,
}

response! {
    PageBean {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "TraceApps" => trace_apps: list(""),
    }
}
