// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMultipleTrace`, from `arms/GetMultipleTrace.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LogEvent, TagEntry};

/// Returns the spans of several traces, given their trace IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetMultipleTraceRequest::new()
///     .region_id("cn-hangzhou")
///     .trace_ids(["ac1400a115951745017447033d****"])
///     .start_time(1657692507000)
///     .end_time(1663999380000);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_multiple_trace(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMultipleTraceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The trace IDs to work on or to narrow the list down to.
    /// Items: at most 10. Example: `ac1400a115951745017447033d****`.
    pub trace_ids: Vec<String>,
    /// **Required.** Beginning of the period to look at. Example: `1657692507000`.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at. Example: `1663999380000`.
    pub end_time: Option<i64>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
}

impl GetMultipleTraceRequest {
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
    /// Sets `TraceIDs`, which is required.
    pub fn trace_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.trace_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
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
    GetMultipleTraceRequest {
        "RegionId" => region_id: query,
        "TraceIDs" => trace_ids: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for GetMultipleTraceRequest {
    type Response = GetMultipleTraceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMultipleTrace")
        .required(&["RegionId", "TraceIDs", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
}

impl Paginated for GetMultipleTraceRequest {
    type Item = MultiCallChainInfo;
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
        Some(&mut response.multi_call_chain_infos)
    }
}

/// Response to [`GetMultipleTraceRequest`].
#[non_exhaustive]
pub struct GetMultipleTraceResponse {
    /// What is known about each multi call chain, one entry each.
    pub multi_call_chain_infos: Vec<MultiCallChainInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2983BEF7-4A0D-47A2-94A2-8E9C5E63****`.
    pub request_id: Option<String>,
}

response! {
    GetMultipleTraceResponse {
        "MultiCallChainInfos" => multi_call_chain_infos: list(""),
        "RequestId" => request_id: value,
    }
}

/// What is known about each multi call chain, one entry each.
#[non_exhaustive]
pub struct MultiCallChainInfo {
    /// The spans that were found or are concerned, one entry each.
    pub spans: Vec<Span>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `ac1400a115951745017447033d****`.
    pub trace_id: Option<String>,
}

response! {
    MultiCallChainInfo {
        "Spans" => spans: list(""),
        "TraceID" => trace_id: value,
    }
}

/// The spans that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Span {
    /// How long the condition must hold, or how long a subscription lasts.
    /// Unit: `milliseconds`. Example: `11`.
    pub duration: Option<i64>,
    /// Whether stack traces of the span can be fetched. Example: `true`.
    pub have_stack: Option<bool>,
    /// Items of the kind log event that were found or are concerned.
    pub log_event_list: Vec<LogEvent>,
    /// Name that the operation goes by. Example: `/demo/queryNotExistDB/11`.
    pub operation_name: Option<String>,
    /// Code that tells how it ended. Example: `1`.
    pub result_code: Option<String>,
    /// ID of the rpc that the item belongs to or stands for. Example: `0.1`.
    pub rpc_id: Option<String>,
    /// Which kind of rpc it is or is to be. Example: `0`.
    pub rpc_type: Option<i32>,
    /// IP address that belongs to the service. Example: `172.20.XX.XX`.
    pub service_ip: Option<String>,
    /// Name that the service goes by. Example: `arms-k8s-demo-subcomponent`.
    pub service_name: Option<String>,
    /// Items of the kind tag entry that were found or are concerned.
    pub tag_entry_list: Vec<TagEntry>,
    /// Moment that the record or data point belongs to. Example: `1595174501747`.
    pub timestamp: Option<i64>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `ac1400a115951745017447033d****`.
    pub trace_id: Option<String>,
    /// ID of the span that the item belongs to or stands for. Example: `1234`.
    pub span_id: Option<String>,
    /// ID of the parent span that the item belongs to or stands for. Example: `18`.
    pub parent_span_id: Option<String>,
}

response! {
    Span {
        "Duration" => duration: value,
        "HaveStack" => have_stack: value,
        "LogEventList" => log_event_list: list(""),
        "OperationName" => operation_name: value,
        "ResultCode" => result_code: value,
        "RpcId" => rpc_id: value,
        "RpcType" => rpc_type: value,
        "ServiceIp" => service_ip: value,
        "ServiceName" => service_name: value,
        "TagEntryList" => tag_entry_list: list(""),
        "Timestamp" => timestamp: value,
        "TraceID" => trace_id: value,
        "SpanId" => span_id: value,
        "ParentSpanId" => parent_span_id: value,
    }
}
