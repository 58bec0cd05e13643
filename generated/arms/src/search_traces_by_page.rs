// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchTracesByPage`, from `arms/SearchTracesByPage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter, Tag, TraceInfo};

/// Finds traces page by page, by time, application, IP address, span name, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::SearchTracesByPageRequest::new()
///     .end_time(1595210400000)
///     .region_id("cn-hangzhou")
///     .start_time(1595174400000);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_traces_by_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchTracesByPageRequest {
    /// **Required.** End of the period to look at. Unit: `milliseconds`. Example: `1595210400000`.
    pub end_time: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    /// Unit: `milliseconds`. Example: `1595174400000`.
    pub start_time: Option<i64>,
    /// Name that the service goes by. Example: `arms-k8s-demo-subcomponent`.
    pub service_name: Option<String>,
    /// Name that the operation goes by. Example: `/demo/queryNotExistDB/11`.
    pub operation_name: Option<String>,
    /// How long the min lasts. Unit: `milliseconds`. Example: `2`.
    pub min_duration: Option<i64>,
    /// Whether the order is turned round. Default: `false`. Example: `false`.
    pub reverse: Option<bool>,
    /// IP address that belongs to the service. Example: `172.20.XX.XX`.
    pub service_ip: Option<String>,
    /// The exclusion filters to work on or to narrow the list down to. Items: at most 5.
    pub exclusion_filters: Vec<Filter>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 100. Example: `5`.
    pub page_size: Option<i32>,
    /// Identifier of the process, product or application concerned.
    /// Example: `b590lhguqs@9781be0f44dXXXX`.
    pub pid: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 5.
    pub tags: Vec<Tag>,
    /// Whether only failed traces are listed. Example: `false`.
    pub is_error: Option<bool>,
}

impl SearchTracesByPageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `OperationName`.
    pub fn operation_name(mut self, value: impl Into<String>) -> Self {
        self.operation_name = Some(value.into());
        self
    }
    /// Sets `MinDuration`.
    #[inline]
    pub fn min_duration(mut self, value: i64) -> Self {
        self.min_duration = Some(value);
        self
    }
    /// Sets `Reverse`.
    #[inline]
    pub fn reverse(mut self, value: bool) -> Self {
        self.reverse = Some(value);
        self
    }
    /// Sets `ServiceIp`.
    pub fn service_ip(mut self, value: impl Into<String>) -> Self {
        self.service_ip = Some(value.into());
        self
    }
    /// Sets `ExclusionFilters`.
    pub fn exclusion_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.exclusion_filters = value.into_iter().map(Into::into).collect();
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
    /// Sets `Pid`.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IsError`.
    #[inline]
    pub fn is_error(mut self, value: bool) -> Self {
        self.is_error = Some(value);
        self
    }
}

request! {
    SearchTracesByPageRequest {
        "EndTime" => end_time: query,
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "ServiceName" => service_name: query,
        "OperationName" => operation_name: query,
        "MinDuration" => min_duration: query,
        "Reverse" => reverse: query,
        "ServiceIp" => service_ip: query,
        "ExclusionFilters" => exclusion_filters: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Pid" => pid: query,
        "Tags" => tags: query,
        "IsError" => is_error: query,
    }
}

impl Operation for SearchTracesByPageRequest {
    type Response = SearchTracesByPageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchTracesByPage")
        .required(&["EndTime", "RegionId", "StartTime"])
        .region("RegionId")
        .read_only();
}

impl Paginated for SearchTracesByPageRequest {
    type Item = TraceInfo;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.page_bean.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.page_bean.as_mut()?.trace_infos)
    }
}

/// Response to [`SearchTracesByPageRequest`].
#[non_exhaustive]
pub struct SearchTracesByPageResponse {
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EAC197-6636-407C-9B6E-C0478948****`.
    pub request_id: Option<String>,
}

response! {
    SearchTracesByPageResponse {
        "PageBean" => page_bean: value,
        "RequestId" => request_id: value,
    }
}

/// Page of the list, with the facts about paging.
#[non_exhaustive]
pub struct PageBean {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i32>,
    /// How many items there are in all. Example: `1601`.
    pub total: Option<i32>,
    /// What is known about each trace, one entry each.
    pub trace_infos: Vec<TraceInfo>,
}

response! {
    PageBean {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
        "TraceInfos" => trace_infos: list(""),
    }
}
