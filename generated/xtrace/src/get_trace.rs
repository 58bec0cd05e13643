// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTrace`, from `xtrace/GetTrace.md`.

use alicloud_runtime::codegen::*;

/// Shows the spans of one trace by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_xtrace::Client) -> Result<(), alicloud_xtrace::Error> {
/// let request = alicloud_xtrace::GetTraceRequest::new()
///     .region_id("cn-beijing")
///     .trace_id("1c6881aab84191a4");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_trace(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTraceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// **Required.** Chain of calls to look up, across all applications. Example: `1c6881aab84191a4`.
    pub trace_id: Option<String>,
    /// Which kind of application it is or is to be. Example: `XTRACE`.
    pub app_type: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl GetTraceRequest {
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
    /// Sets `TraceID`, which is required.
    pub fn trace_id(mut self, value: impl Into<String>) -> Self {
        self.trace_id = Some(value.into());
        self
    }
    /// Sets `AppType`.
    pub fn app_type(mut self, value: impl Into<String>) -> Self {
        self.app_type = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    GetTraceRequest {
        "RegionId" => region_id: query,
        "TraceID" => trace_id: query,
        "AppType" => app_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for GetTraceRequest {
    type Response = GetTraceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTrace")
        .required(&["RegionId", "TraceID"])
        .region("RegionId")
        .read_only();
}

impl Paginated for GetTraceRequest {
    type Item = Span;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.spans)
    }
}

/// Response to [`GetTraceRequest`].
#[non_exhaustive]
pub struct GetTraceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E2B6A4C-6B83-4062-8B6F-AEEC1FC47DED`.
    pub request_id: Option<String>,
    /// The spans that were found or are concerned, one entry each.
    pub spans: Vec<Span>,
}

response! {
    GetTraceResponse {
        "RequestId" => request_id: value,
        "Spans" => spans: list("Span"),
    }
}

/// The spans that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Span {
    /// How long it lasts, or how long the term bought is. Unit: `microseconds`. Example: `1000`.
    pub duration: Option<i64>,
    /// Whether stack traces of the span can be fetched. Example: `false`.
    pub have_stack: Option<bool>,
    /// Items of the kind log event that were found or are concerned.
    pub log_event_list: Vec<LogEvent>,
    /// What the span recorded, such as a URL path or a method. Example: `/api`.
    pub operation_name: Option<String>,
    /// ID of the parent span that the item belongs to or stands for. Example: `fec891bb8f8XXX`.
    pub parent_span_id: Option<String>,
    /// Code that tells how it ended. Example: `200`.
    pub result_code: Option<String>,
    /// ID of the rpc that the item belongs to or stands for. Example: `1.1`.
    pub rpc_id: Option<String>,
    /// IP address that belongs to the service. Example: `192.168.XXX.XXX`.
    pub service_ip: Option<String>,
    /// Traced application, as it reports itself. Example: `server1`.
    pub service_name: Option<String>,
    /// ID of the span that the item belongs to or stands for. Example: `fec891bb8f8XXX`.
    pub span_id: Option<String>,
    /// Items of the kind tag entry that were found or are concerned.
    pub tag_entry_list: Vec<TagEntry>,
    /// Moment that the record or data point belongs to. Example: `1583683202047000`.
    pub timestamp: Option<i64>,
    /// Chain of calls to look up, across all applications. Example: `1c6881aab84191a4`.
    pub trace_id: Option<String>,
}

response! {
    Span {
        "Duration" => duration: value,
        "HaveStack" => have_stack: value,
        "LogEventList" => log_event_list: list("LogEvent"),
        "OperationName" => operation_name: value,
        "ParentSpanId" => parent_span_id: value,
        "ResultCode" => result_code: value,
        "RpcId" => rpc_id: value,
        "ServiceIp" => service_ip: value,
        "ServiceName" => service_name: value,
        "SpanId" => span_id: value,
        "TagEntryList" => tag_entry_list: list("TagEntry"),
        "Timestamp" => timestamp: value,
        "TraceID" => trace_id: value,
    }
}

/// Items of the kind log event that were found or are concerned.
#[non_exhaustive]
pub struct LogEvent {
    /// Items of the kind tag entry that were found or are concerned.
    pub tag_entry_list: Vec<TagEntry>,
    /// Moment that the record or data point belongs to. Example: `1583683202047000`.
    pub timestamp: Option<i64>,
}

response! {
    LogEvent {
        "TagEntryList" => tag_entry_list: list("TagEntry"),
        "Timestamp" => timestamp: value,
    }
}

/// Items of the kind tag entry that were found or are concerned.
#[non_exhaustive]
pub struct TagEntry {
    /// Name in a pair of name and value. Example: `logLevel`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `Warning`.
    pub value: Option<String>,
}

response! {
    TagEntry {
        "Key" => key: value,
        "Value" => value: value,
    }
}
