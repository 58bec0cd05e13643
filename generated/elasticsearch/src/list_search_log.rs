// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSearchLog`, from `elasticsearch/ListSearchLog.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Headers, LogType};

/// Searches logs of an Elasticsearch instance by type, query, and time.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListSearchLogRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****")
///     .query("host:172.16.**.** AND content:netty")
///     .type_("INSTANCELOG");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_search_log(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSearchLogRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// **Required.** Statement that picks out the entries wanted.
    /// Example: `host:172.16.**.** AND content:netty`.
    pub query: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Here: `SEARCHSLOW`, `INDEXINGSLOW`, `JMVLOG`, `INSTANCELOG`, `ES_SEARCH_ACCESS_LOG`.
    /// Example: `INSTANCELOG`.
    pub type_: Option<Open<LogType>>,
    /// Time that is set or recorded for this: begin. Unit: `milliseconds`. Example: `1531910852074`.
    pub begin_time: Option<i64>,
    /// End of the period concerned. Unit: `milliseconds`. Example: `1531910852074`.
    pub end_time: Option<i64>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is.
    /// Range: 1 to 50. Default: `20`. Example: `20`.
    pub size: Option<i32>,
}

impl ListSearchLogRequest {
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
    ListSearchLogRequest {
        "InstanceId" => instance_id: path,
        "query" => query: query,
        "type" => type_: query,
        "beginTime" => begin_time: query,
        "endTime" => end_time: query,
        "page" => page: query,
        "size" => size: query,
    }
}

impl Operation for ListSearchLogRequest {
    type Response = ListSearchLogResponse;
    type Error = ListSearchLogError;
    const INFO: OperationInfo = super::operation("ListSearchLog")
        .roa("GET", "/openapi/instances/{InstanceId}/search-log")
        .required(&["InstanceId", "query", "type"])
        .read_only();
    const ERRORS: &'static [ListSearchLogError] = &[
        ListSearchLogError::InstanceNotFound,
    ];
}

impl Paginated for ListSearchLogRequest {
    type Item = SearchLogResult;
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

/// Response to [`ListSearchLogRequest`].
#[non_exhaustive]
pub struct ListSearchLogResponse {
    /// The headers that are concerned.
    pub headers: Option<Headers>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7F40EAA1-6F1D-4DD9-8DB8-C5F00C4E****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<SearchLogResult>,
}

response! {
    ListSearchLogResponse {
        "Headers" => headers: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct SearchLogResult {
    /// Text of the file or of the settings. Example: `text`.
    pub content: Option<String>,
    /// Fields of the log entry. Example: `text`.
    pub content_collection: Option<ContentCollection>,
    /// Host name or address. Example: `192.168.**.**`.
    pub host: Option<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `info`.
    pub level: Option<Open<Level>>,
    /// Moment that the record belongs to. Unit: `ms`. Example: `1531985112420`.
    pub timestamp: Option<i64>,
}

response! {
    SearchLogResult {
        "content" => content: value,
        "contentCollection" => content_collection: value,
        "host" => host: value,
        "instanceId" => instance_id: value,
        "level" => level: value,
        "timestamp" => timestamp: value,
    }
}

/// Fields of the log entry.
#[non_exhaustive]
pub struct ContentCollection {
    /// Moment that the record belongs to. Example: `2020-07-21T11:12:53.057Z`.
    pub time: Option<Timestamp>,
    /// Text of the file or of the settings. Example: `text`.
    pub content: Option<String>,
    /// Host name or address. Example: `192.168.**.**`.
    pub host: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `warn`.
    pub level: Option<Open<Level>>,
}

response! {
    ContentCollection {
        "time" => time: value,
        "content" => content: value,
        "host" => host: value,
        "level" => level: value,
    }
}

values! {
    /// Rank of the item on the scale that its container defines.
    pub enum Level {
        /// Warnings.
        Warn = "warn",
        /// General notes.
        Info = "info",
        /// Errors.
        Error = "error",
        /// Every detail.
        Trace = "trace",
        /// Notes for finding errors.
        Debug = "debug",
    }
}

/// Errors that the documentation of [`ListSearchLogRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type ListSearchLogError = super::DocumentedError;
