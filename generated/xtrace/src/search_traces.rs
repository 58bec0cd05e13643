// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchTraces`, from `xtrace/SearchTraces.md`.

use alicloud_runtime::codegen::*;

/// Searches traces by time, application, IP address, span name, duration, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_xtrace::Client) -> Result<(), alicloud_xtrace::Error> {
/// let request = alicloud_xtrace::SearchTracesRequest::new()
///     .end_time(1575622455686)
///     .region_id("cn-beijing")
///     .start_time(1575561600000);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_traces(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchTracesRequest {
    /// **Required.** End of the period to look at. Unit: `milliseconds`. Example: `1575622455686`.
    pub end_time: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    /// Unit: `milliseconds`. Example: `1575561600000`.
    pub start_time: Option<i64>,
    /// Traced application, as it reports itself. Example: `service 1`.
    pub service_name: Option<String>,
    /// What the span recorded, such as a URL path or a method. Example: `/api`.
    pub operation_name: Option<String>,
    /// How long the min lasts. Unit: `milliseconds`. Example: `1000`.
    pub min_duration: Option<i64>,
    /// Which kind of application it is or is to be. Example: `XTRACE`.
    pub app_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 5.
    pub tag: Vec<Tag>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// Whether the order is turned round. Default: `false`. Example: `false`.
    pub reverse: Option<bool>,
    /// IP address that belongs to the service. Example: `10.0.0.0`.
    pub service_ip: Option<String>,
    /// Code that stands for the status, for programs to act on.
    pub status_code: Option<String>,
}

impl SearchTracesRequest {
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
    /// Sets `AppType`.
    pub fn app_type(mut self, value: impl Into<String>) -> Self {
        self.app_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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
    /// Sets `StatusCode`.
    pub fn status_code(mut self, value: impl Into<String>) -> Self {
        self.status_code = Some(value.into());
        self
    }
}

request! {
    SearchTracesRequest {
        "EndTime" => end_time: query,
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "ServiceName" => service_name: query,
        "OperationName" => operation_name: query,
        "MinDuration" => min_duration: query,
        "AppType" => app_type: query,
        "Tag" => tag: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Reverse" => reverse: query,
        "ServiceIp" => service_ip: query,
        "StatusCode" => status_code: query,
    }
}

impl Operation for SearchTracesRequest {
    type Response = SearchTracesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchTraces")
        .required(&["EndTime", "RegionId", "StartTime"])
        .region("RegionId")
        .read_only();
}

impl Paginated for SearchTracesRequest {
    type Item = TraceInfo;
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
        Some(&mut response.page_bean.as_mut()?.trace_infos)
    }
}

/// Response to [`SearchTracesRequest`].
#[non_exhaustive]
pub struct SearchTracesResponse {
    /// Traces found, with the facts about paging.
    pub page_bean: Option<PageBean>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E2B6A4C-6B83-4062-8B6F-AEEC1FC47DED`.
    pub request_id: Option<String>,
}

response! {
    SearchTracesResponse {
        "PageBean" => page_bean: value,
        "RequestId" => request_id: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found. Example: `http.status_cod`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `200`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Traces found, with the facts about paging.
#[non_exhaustive]
pub struct PageBean {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1000`.
    pub total_count: Option<i64>,
    /// What is known about each trace, one entry each.
    pub trace_infos: Vec<TraceInfo>,
}

response! {
    PageBean {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "TraceInfos" => trace_infos: list("TraceInfo"),
    }
}

/// What is known about each trace, one entry each.
#[non_exhaustive]
pub struct TraceInfo {
    /// How long it lasts, or how long the term bought is. Unit: `milliseconds`. Example: `100`.
    pub duration: Option<i64>,
    /// What the span recorded, such as a URL path or a method. Example: `/api`.
    pub operation_name: Option<String>,
    /// IP address that belongs to the service. Example: `192.163.0.1`.
    pub service_ip: Option<String>,
    /// Traced application, as it reports itself. Example: `service1`.
    pub service_name: Option<String>,
    /// Moment that the record or data point belongs to.
    /// Unit: `microseconds`. Example: `1575561600000000`.
    pub timestamp: Option<i64>,
    /// Chain of calls to look up, across all applications. Example: `1c6881aab84191a4`.
    pub trace_id: Option<String>,
    /// Tags of the trace. Example: `{"env":"dev"}`.
    pub tag_map: Option<Value>,
}

response! {
    TraceInfo {
        "Duration" => duration: value,
        "OperationName" => operation_name: value,
        "ServiceIp" => service_ip: value,
        "ServiceName" => service_name: value,
        "Timestamp" => timestamp: value,
        "TraceID" => trace_id: value,
        "TagMap" => tag_map: value,
    }
}
