// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTrace`, from `arms/GetTrace.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LogEvent, TagEntry};

/// Returns the spans of one trace; a time range makes the query faster.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetTraceRequest::new()
///     .region_id("cn-hangzhou")
///     .trace_id("ac14001a15954493811405707d****");
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
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the trace that the call is about.
    /// Example: `ac14001a15954493811405707d****`.
    pub trace_id: Option<String>,
    /// **Required** under conditions. Beginning of the period to look at.
    /// Unit: `milliseconds`. Example: `1623827602000`.
    pub start_time: Option<i64>,
    /// **Required** under conditions. End of the period to look at.
    /// Unit: `milliseconds`. Example: `1623827603000`.
    pub end_time: Option<i64>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
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
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    GetTraceRequest {
        "RegionId" => region_id: query,
        "TraceID" => trace_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
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
    /// The spans that were found or are concerned, one entry each.
    pub spans: Vec<Span>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6A9AEA84-7186-4D8D-B498-4585C6A2****`.
    pub request_id: Option<String>,
}

response! {
    GetTraceResponse {
        "Spans" => spans: list(""),
        "RequestId" => request_id: value,
    }
}

/// The spans that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Span {
    /// How long the condition must hold, or how long a subscription lasts.
    /// Unit: `milliseconds`. Example: `1000`.
    pub duration: Option<i64>,
    /// Whether stack traces of the span can be fetched. Example: `false`.
    pub have_stack: Option<bool>,
    /// Items of the kind log event that were found or are concerned.
    pub log_event_list: Vec<LogEvent>,
    /// Name that the operation goes by. Example: `/api/demo`.
    pub operation_name: Option<String>,
    /// ID of the parent span that the item belongs to or stands for. Example: `18`.
    pub parent_span_id: Option<String>,
    /// Code that tells how it ended. Example: `222`.
    pub result_code: Option<String>,
    /// ID of the rpc that the item belongs to or stands for. Example: `0`.
    pub rpc_id: Option<String>,
    /// Which kind of rpc it is or is to be. Example: `1`.
    pub rpc_type: Option<i32>,
    /// IP address that belongs to the service. Example: `172.20.XX.XX`.
    pub service_ip: Option<String>,
    /// Name that the service goes by. Example: `arms-demo`.
    pub service_name: Option<String>,
    /// ID of the span that the item belongs to or stands for. Example: `1234`.
    pub span_id: Option<String>,
    /// Items of the kind tag entry that were found or are concerned.
    pub tag_entry_list: Vec<TagEntry>,
    /// Moment that the record or data point belongs to. Example: `1590388651`.
    pub timestamp: Option<i64>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `ac14001a15954493811405707d****`.
    pub trace_id: Option<String>,
    /// Items one level below, in the same form. Example: `text`.
    pub children: Vec<Value>,
}

response! {
    Span {
        "Duration" => duration: value,
        "HaveStack" => have_stack: value,
        "LogEventList" => log_event_list: list(""),
        "OperationName" => operation_name: value,
        "ParentSpanId" => parent_span_id: value,
        "ResultCode" => result_code: value,
        "RpcId" => rpc_id: value,
        "RpcType" => rpc_type: value,
        "ServiceIp" => service_ip: value,
        "ServiceName" => service_name: value,
        "SpanId" => span_id: value,
        "TagEntryList" => tag_entry_list: list(""),
        "Timestamp" => timestamp: value,
        "TraceID" => trace_id: value,
        "Children" => children: list(""),
    }
}
