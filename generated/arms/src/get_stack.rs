// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStack`, from `arms/GetStack.md`.

use alicloud_runtime::codegen::*;

/// Returns the method stack of a span in a trace.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetStackRequest::new()
///     .trace_id("0a5800611641470044457853******")
///     .region_id("cn-hangzhou")
///     .rpc_id("0.1")
///     .pid("eb4zdose6v@36bab313a******");
/// let reply = client.get_stack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStackRequest {
    /// **Required.** ID of the trace that the call is about.
    /// Example: `0a5800611641470044457853******`.
    pub trace_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the rpc that the call is about. Example: `0.1`.
    pub rpc_id: Option<String>,
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `eb4zdose6v@36bab313a******`.
    pub pid: Option<String>,
    /// Beginning of the period to look at. Example: `1728351543000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Example: `1728355143000`.
    pub end_time: Option<i64>,
    /// ID of the span that the call is about. Example: `88c32dfa4b******`.
    pub span_id: Option<String>,
}

impl GetStackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TraceID`, which is required.
    pub fn trace_id(mut self, value: impl Into<String>) -> Self {
        self.trace_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RpcID`, which is required.
    pub fn rpc_id(mut self, value: impl Into<String>) -> Self {
        self.rpc_id = Some(value.into());
        self
    }
    /// Sets `Pid`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
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
    /// Sets `SpanID`.
    pub fn span_id(mut self, value: impl Into<String>) -> Self {
        self.span_id = Some(value.into());
        self
    }
}

request! {
    GetStackRequest {
        "TraceID" => trace_id: query,
        "RegionId" => region_id: query,
        "RpcID" => rpc_id: query,
        "Pid" => pid: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SpanID" => span_id: query,
    }
}

impl Operation for GetStackRequest {
    type Response = GetStackResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetStack")
        .required(&["TraceID", "RegionId", "RpcID", "Pid"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetStackRequest`].
#[non_exhaustive]
pub struct GetStackResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B34C3A43-A901-5F94-9DAD-758CE4******`.
    pub request_id: Option<String>,
    /// What is known about the stack.
    pub stack_info: Vec<StackInfo>,
}

response! {
    GetStackResponse {
        "RequestId" => request_id: value,
        "StackInfo" => stack_info: list(""),
    }
}

/// What is known about the stack.
#[non_exhaustive]
pub struct StackInfo {
    /// When it began, or where the period begins that the data is about. Example: `1653555396`.
    pub start_time: Option<i64>,
    /// Error that was thrown, or its text. Example: `java.lang.NullPointerException`.
    pub exception: Option<String>,
    /// Interface or method. Example: `Tomcat Servlet Process`.
    pub api: Option<String>,
    /// Route or carrier line that is meant. Example: `34`.
    pub line: Option<String>,
    /// How long the condition must hold, or how long a subscription lasts. Example: `32`.
    pub duration: Option<i64>,
    /// ID of the rpc that the item belongs to or stands for. Example: `0.1`.
    pub rpc_id: Option<String>,
    /// Name that the service goes by. Example: `/com/test`.
    pub service_name: Option<String>,
    /// How many there are of this: call. Example: `1`.
    pub call_count: Option<String>,
    /// What is known about the ext.
    pub ext_info: Option<ExtInfo>,
}

response! {
    StackInfo {
        "StartTime" => start_time: value,
        "Exception" => exception: value,
        "Api" => api: value,
        "Line" => line: value,
        "Duration" => duration: value,
        "RpcId" => rpc_id: value,
        "ServiceName" => service_name: value,
        "CallCount" => call_count: value,
        "ExtInfo" => ext_info: value,
    }
}

/// What is known about the ext.
#[non_exhaustive]
pub struct ExtInfo {
    /// Kind of the item, out of those that the service tells apart. Example: `41`.
    pub type_: Option<String>,
    /// Outcome of the call. Example: `input=254275&amp;`.
    pub info: Option<String>,
}

response! {
    ExtInfo {
        "Type" => type_: value,
        "Info" => info: value,
    }
}
