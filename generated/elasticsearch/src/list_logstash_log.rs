// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLogstashLog`, from `elasticsearch/ListLogstashLog.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Headers, LogType};

/// Searches the logs of a Logstash instance by type, query, and time.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListLogstashLogRequest::new()
///     .instance_id("ls-cn-v0h1kzca****")
///     .query("text")
///     .type_("LOGSTASH_INSTANCE_LOG");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_logstash_log(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLogstashLogRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-v0h1kzca****`.
    pub instance_id: Option<String>,
    /// **Required.** Statement that picks out the entries wanted. Example: `text`.
    pub query: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Here: `LOGSTASH_INSTANCE_LOG`, `SEARCHSLOW`, `INDEXINGSLOW`, `JMVLOG`, `LOGSTASH_DEBUG_LOG`.
    /// Example: `LOGSTASH_INSTANCE_LOG`.
    pub type_: Option<Open<LogType>>,
    /// Time that is set or recorded for this: begin. Unit: `milliseconds`. Example: `1531910852074`.
    pub begin_time: Option<i64>,
    /// End of the period concerned. Unit: `milliseconds`. Example: `1531910852074`.
    pub end_time: Option<i64>,
    /// Which page of the list to return. Range: 1 to 200. Default: `1`. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is.
    /// Range: 1 to 100. Default: `20`. Example: `20`.
    pub size: Option<i32>,
}

impl ListLogstashLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `query`, which is required.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<LogType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `beginTime`.
    #[inline]
    pub fn begin_time(mut self, value: i64) -> Self {
        self.begin_time = Some(value);
        self
    }
    /// Sets `endTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
}

request! {
    ListLogstashLogRequest {
        "InstanceId" => instance_id: path,
        "query" => query: query,
        "type" => type_: query,
        "beginTime" => begin_time: query,
        "endTime" => end_time: query,
        "page" => page: query,
        "size" => size: query,
    }
}

impl Operation for ListLogstashLogRequest {
    type Response = ListLogstashLogResponse;
    type Error = ListLogstashLogError;
    const INFO: OperationInfo = super::operation("ListLogstashLog")
        .roa("GET", "/openapi/logstashes/{InstanceId}/search-log")
        .required(&["InstanceId", "query", "type"])
        .read_only();
    const ERRORS: &'static [ListLogstashLogError] = &[
        ListLogstashLogError::InstanceActivating,
        ListLogstashLogError::InstanceNotFound,
    ];
}

impl Paginated for ListLogstashLogRequest {
    type Item = LogstashLogResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.headers.as_ref().and_then(|v| v.x_total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

/// Response to [`ListLogstashLogRequest`].
#[non_exhaustive]
pub struct ListLogstashLogResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7F40EAA1-6F1D-4DD9-8DB8-C5F00C4E****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<LogstashLogResult>,
    /// The headers that are concerned.
    pub headers: Option<Headers>,
}

response! {
    ListLogstashLogResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Headers" => headers: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct LogstashLogResult {
    /// Text of the file or of the settings. Example: `text`.
    pub content: Option<String>,
    /// Host name or address. Example: `192.168.xx.xx`.
    pub host: Option<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `ls-cn-v0h1kzca****`.
    pub instance_id: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `info`.
    pub level: Option<String>,
    /// Moment that the record belongs to. Unit: `milliseconds`. Example: `1531985112420`.
    pub timestamp: Option<i64>,
}

response! {
    LogstashLogResult {
        "content" => content: value,
        "host" => host: value,
        "instanceId" => instance_id: value,
        "level" => level: value,
        "timestamp" => timestamp: value,
    }
}

/// Errors that the documentation of [`ListLogstashLogRequest`] names.
///
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type ListLogstashLogError = super::DocumentedError;
