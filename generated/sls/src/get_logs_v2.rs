// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLogsV2`, from `sls/GetLogsV2.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LogContent};

/// Runs a query or SQL analysis on a Logstore, like [`GetLogs`](super::Client::get_logs), with
/// compressed results.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetLogsV2Request::new()
///     .logstore("test-logstore")
///     .project("ali-test-project")
///     .accept_encoding("lz4")
///     .from_(1)
///     .to(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_logs_v2(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLogsV2Request {
    /// **Required.** Logstore that the logs are in. Example: `test-logstore`.
    pub logstore: Option<String>,
    /// **Required.** Log project that is worked on, queried, or written to.
    /// Example: `ali-test-project`.
    pub project: Option<String>,
    /// **Required.** How the response may be compressed. Example: `lz4`.
    pub accept_encoding: Option<String>,
    /// Body of the call.
    pub body: Option<LogsV2Body>,
    /// **Required.** Beginning of the period to look at.
    pub from_: Option<i32>,
    /// **Required.** End of the period to look at.
    pub to: Option<i32>,
    /// Index over the whole text. Range: 0 to 100.
    pub line: Option<i64>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i64>,
    /// Whether the newest come first.
    pub reverse: Option<bool>,
    /// Whether queries get more compute resources.
    pub power_sql: Option<bool>,
    /// Settings of the session, such as the mode of the query.
    pub session: Option<String>,
    /// Topic of the logs.
    pub topic: Option<String>,
    /// Statement that picks out the entries wanted.
    pub query: Option<String>,
    /// Whether the page follows, or comes before, the one that was shown.
    pub forward: Option<bool>,
    /// Whether words that were found are marked.
    pub highlight: Option<bool>,
}

impl GetLogsV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `Accept-Encoding`, which is required.
    pub fn accept_encoding(mut self, value: impl Into<String>) -> Self {
        self.accept_encoding = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<LogsV2Body>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `from`, which is required.
    #[inline]
    pub fn from_(mut self, value: i32) -> Self {
        self.from_ = Some(value);
        self
    }
    /// Sets `to`, which is required.
    #[inline]
    pub fn to(mut self, value: i32) -> Self {
        self.to = Some(value);
        self
    }
    /// Sets `line`.
    #[inline]
    pub fn line(mut self, value: i64) -> Self {
        self.line = Some(value);
        self
    }
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `reverse`.
    #[inline]
    pub fn reverse(mut self, value: bool) -> Self {
        self.reverse = Some(value);
        self
    }
    /// Sets `powerSql`.
    #[inline]
    pub fn power_sql(mut self, value: bool) -> Self {
        self.power_sql = Some(value);
        self
    }
    /// Sets `session`.
    pub fn session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }
    /// Sets `topic`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `forward`.
    #[inline]
    pub fn forward(mut self, value: bool) -> Self {
        self.forward = Some(value);
        self
    }
    /// Sets `highlight`.
    #[inline]
    pub fn highlight(mut self, value: bool) -> Self {
        self.highlight = Some(value);
        self
    }
}

request! {
    GetLogsV2Request {
        "logstore" => logstore: path,
        "project" => project: host,
        "Accept-Encoding" => accept_encoding: header,
        "body" => body: body,
        "from" => from_: body,
        "to" => to: body,
        "line" => line: body,
        "offset" => offset: body,
        "reverse" => reverse: body,
        "powerSql" => power_sql: body,
        "session" => session: body,
        "topic" => topic: body,
        "query" => query: body,
        "forward" => forward: body,
        "highlight" => highlight: body,
    }
}

impl Operation for GetLogsV2Request {
    type Response = GetLogsV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetLogsV2")
        .roa("POST", "/logstores/{logstore}/logs")
        .required(&["logstore", "project", "Accept-Encoding", "from", "to"])
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for GetLogsV2Request {
    type Item = BTreeMap<String, String>;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::offset(&mut self.offset).size(&self.line)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`GetLogsV2Request`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
/// - `x-log-compresstype`: How the body is compressed.
#[non_exhaustive]
pub struct GetLogsV2Response {
    /// Facts about the result.
    pub meta: Option<Meta>,
    /// What the call found, one entry each. Example: `text`.
    pub data: Vec<BTreeMap<String, String>>,
}

response! {
    GetLogsV2Response {
        "meta" => meta: value,
        "data" => data: list(""),
    }
}

/// Body of the call.
#[non_exhaustive]
pub struct LogsV2Body {
    /// **Required** by the documentation; not checked here. Beginning of the period to look at.
    /// Example: `1627268185`.
    pub from_: Option<i32>,
    /// **Required** by the documentation; not checked here. End of the period to look at.
    /// Example: `1627268185`.
    pub to: Option<i32>,
    /// Index over the whole text. Range: 0 to 100. Default: `100`. Example: `100`.
    pub line: Option<i32>,
    /// How many items to skip before the first one returned. Default: `0`. Example: `0`.
    pub offset: Option<i32>,
    /// Whether the newest come first. Example: `false`.
    pub reverse: Option<bool>,
    /// Whether queries get more compute resources. Example: `false`.
    pub power_sql: Option<bool>,
    /// Settings of the session, such as the mode of the query. Example: `mode=scan`.
    pub session: Option<String>,
    /// Topic of the logs.
    pub topic: Option<String>,
    /// Statement that picks out the entries wanted. Example: `text`.
    pub query: Option<String>,
    /// Whether the page follows, or comes before, the one that was shown. Example: `false`.
    pub forward: Option<bool>,
    /// Whether words that were found are marked. Example: `false`.
    pub highlight: Option<bool>,
    /// Whether times are taken to the nanosecond. Example: `true`.
    pub is_accurate: Option<bool>,
}

impl LogsV2Body {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `from`.
    #[inline]
    pub fn from_(mut self, value: i32) -> Self {
        self.from_ = Some(value);
        self
    }
    /// Sets `to`.
    #[inline]
    pub fn to(mut self, value: i32) -> Self {
        self.to = Some(value);
        self
    }
    /// Sets `line`.
    #[inline]
    pub fn line(mut self, value: i32) -> Self {
        self.line = Some(value);
        self
    }
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `reverse`.
    #[inline]
    pub fn reverse(mut self, value: bool) -> Self {
        self.reverse = Some(value);
        self
    }
    /// Sets `powerSql`.
    #[inline]
    pub fn power_sql(mut self, value: bool) -> Self {
        self.power_sql = Some(value);
        self
    }
    /// Sets `session`.
    pub fn session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }
    /// Sets `topic`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `forward`.
    #[inline]
    pub fn forward(mut self, value: bool) -> Self {
        self.forward = Some(value);
        self
    }
    /// Sets `highlight`.
    #[inline]
    pub fn highlight(mut self, value: bool) -> Self {
        self.highlight = Some(value);
        self
    }
    /// Sets `isAccurate`.
    #[inline]
    pub fn is_accurate(mut self, value: bool) -> Self {
        self.is_accurate = Some(value);
        self
    }
}

request! {
    LogsV2Body {
        "from" => from_: field,
        "to" => to: field,
        "line" => line: field,
        "offset" => offset: field,
        "reverse" => reverse: field,
        "powerSql" => power_sql: field,
        "session" => session: field,
        "topic" => topic: field,
        "query" => query: field,
        "forward" => forward: field,
        "highlight" => highlight: field,
        "isAccurate" => is_accurate: field,
    }
}

/// Facts about the result.
#[non_exhaustive]
pub struct Meta {
    /// How far the work has come. Example: `Complete`.
    pub progress: Option<String>,
    /// Part of the query behind the bar, in SQL. Example: `select *`.
    pub agg_query: Option<String>,
    /// Part of the query before the bar. Example: `*`.
    pub where_query: Option<String>,
    /// Whether the query has a part in SQL. Example: `false`.
    pub has_sql: Option<bool>,
    /// Number that is given for this: processed rows. Example: `10000`.
    pub processed_rows: Option<i32>,
    /// How long the query took. Example: `5`.
    pub elapsed_millisecond: Option<i64>,
    /// CPU time of the query. Example: `0.002`.
    pub cpu_sec: Option<f64>,
    /// Number that is given for this: cpu cores. Example: `3`.
    pub cpu_cores: Option<i32>,
    /// The keys that were found or are concerned, one entry each. Example: `key`.
    pub keys: Vec<String>,
    /// The terms that were found or are concerned, one entry each. Example: `{term=*, key=}`.
    pub terms: Vec<Term>,
    /// How many results the query is cut to. Example: `100`.
    pub limited: Option<i32>,
    /// Kind of the label. Example: `0`.
    pub mode: Option<i32>,
    /// What is known about the phrase query.
    pub phrase_query_info: Option<PhraseQueryInfo>,
    /// How many bytes this is: scan. Unit: `bytes`. Example: `1024`.
    pub scan_bytes: Option<i64>,
    /// The highlights that were found or are concerned, one entry each.
    pub highlights: Vec<Vec<LogContent>>,
    /// How many items were counted. Example: `1`.
    pub count: Option<i32>,
    /// How many bytes this is: processed. Example: `10000`.
    pub processed_bytes: Option<i64>,
    /// Whether times are taken to the nanosecond. Example: `true`.
    pub is_accurate: Option<bool>,
    /// Kinds of column that were found or are concerned.
    pub column_types: Vec<String>,
    /// Which kind of telementry it is or is to be.
    pub telementry_type: Option<String>,
}

response! {
    Meta {
        "progress" => progress: value,
        "aggQuery" => agg_query: value,
        "whereQuery" => where_query: value,
        "hasSQL" => has_sql: value,
        "processedRows" => processed_rows: value,
        "elapsedMillisecond" => elapsed_millisecond: value,
        "cpuSec" => cpu_sec: value,
        "cpuCores" => cpu_cores: value,
        "keys" => keys: list(""),
        "terms" => terms: list(""),
        "limited" => limited: value,
        "mode" => mode: value,
        "phraseQueryInfo" => phrase_query_info: value,
        "scanBytes" => scan_bytes: value,
        "highlights" => highlights: list(""),
        "count" => count: value,
        "processedBytes" => processed_bytes: value,
        "isAccurate" => is_accurate: value,
        "columnTypes" => column_types: list(""),
        "telementryType" => telementry_type: value,
    }
}

/// The terms that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Term {
    /// Example of a term. Example: `test`.
    pub test: Option<String>,
    /// Example of a term. Example: `1`.
    pub test2: Option<i32>,
}

response! {
    Term {
        "test" => test: value,
        "test2" => test2: value,
    }
}

/// What is known about the phrase query.
#[non_exhaustive]
pub struct PhraseQueryInfo {
    /// Whether everything was scanned. Example: `true`.
    pub scan_all: Option<bool>,
    /// Place at which the scan began. Example: `0`.
    pub begin_offset: Option<i64>,
    /// Place at which the scan ended. Example: `0`.
    pub end_offset: Option<i64>,
    /// End of the period concerned. Example: `1`.
    pub end_time: Option<i64>,
}

response! {
    PhraseQueryInfo {
        "scanAll" => scan_all: value,
        "beginOffset" => begin_offset: value,
        "endOffset" => end_offset: value,
        "endTime" => end_time: value,
    }
}
