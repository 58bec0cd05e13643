// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLogs`, from `sls/GetLogs.md`.

use alicloud_runtime::codegen::*;

/// Runs a query or SQL analysis on a Logstore and returns its logs;
/// [`GetLogsV2`](super::Client::get_logs_v2) compresses them.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetLogsRequest::new()
///     .project("...")
///     .logstore("...")
///     .from_(1)
///     .to(1)
///     .type_("log");
/// let reply = client.get_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLogsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub from_: Option<i32>,
    /// **Required.** End of the period to look at.
    pub to: Option<i32>,
    /// Statement that picks out the entries wanted.
    pub query: Option<String>,
    /// Topic of the logs.
    pub topic: Option<String>,
    /// Index over the whole text. Range: 0 to 100.
    pub line: Option<i64>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i64>,
    /// Whether the newest come first.
    pub reverse: Option<bool>,
    /// Whether queries get more compute resources.
    pub power_sql: Option<bool>,
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `log`.
    pub type_: Option<String>,
}

impl GetLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
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
    /// Sets `query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `topic`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
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
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    GetLogsRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "from" => from_: query,
        "to" => to: query,
        "query" => query: query,
        "topic" => topic: query,
        "line" => line: query,
        "offset" => offset: query,
        "reverse" => reverse: query,
        "powerSql" => power_sql: query,
        "type" => type_: query,
    }
}

impl Operation for GetLogsRequest {
    type Response = GetLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetLogs")
        .roa("GET", "/logstores/{logstore}")
        .required(&["project", "logstore", "from", "to", "type"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetLogsRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-progress`: The x log progres that are concerned.
/// - `x-log-count`: How many logs were found.
/// - `x-log-processed-rows`: Number that is given for this: x log processed rows.
/// - `x-log-elapsed-millisecond`: How long the query took.
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetLogsResponse {
    /// The body of the response.
    pub body: Vec<Value>,
}

response! {
    GetLogsResponse {
        "" => body: list(""),
    }
}
