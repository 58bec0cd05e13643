// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHistograms`, from `sls/GetHistograms.md`.

use alicloud_runtime::codegen::*;

/// Counts the logs that match a query, split into subintervals of the time range.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetHistogramsRequest::new()
///     .project("...")
///     .logstore("...")
///     .from_(1)
///     .to(1)
///     .type_("histogram");
/// let reply = client.get_histograms(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHistogramsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub from_: Option<i64>,
    /// **Required.** End of the period to look at.
    pub to: Option<i64>,
    /// Topic of the logs.
    pub topic: Option<String>,
    /// Statement that picks out the entries wanted.
    pub query: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Example: `histogram`.
    pub type_: Option<String>,
}

impl GetHistogramsRequest {
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
    pub fn from_(mut self, value: i64) -> Self {
        self.from_ = Some(value);
        self
    }
    /// Sets `to`, which is required.
    #[inline]
    pub fn to(mut self, value: i64) -> Self {
        self.to = Some(value);
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
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    GetHistogramsRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "from" => from_: query,
        "to" => to: query,
        "topic" => topic: query,
        "query" => query: query,
        "type" => type_: query,
    }
}

impl Operation for GetHistogramsRequest {
    type Response = GetHistogramsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetHistograms")
        .roa("GET", "/logstores/{logstore}/index")
        .required(&["project", "logstore", "from", "to", "type"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetHistogramsRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetHistogramsResponse {
    /// The body of the response.
    pub body: Vec<HistogramItem>,
}

response! {
    GetHistogramsResponse {
        "" => body: list(""),
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct HistogramItem {
    /// Beginning of the period to look at. Example: `1409529600`.
    pub from: Option<i64>,
    /// End of the period to look at. Example: `1409569200`.
    pub to: Option<i64>,
    /// How many items were counted. Example: `2`.
    pub count: Option<i64>,
    /// How far the work has come. Example: `Complete`.
    pub progress: Option<String>,
}

response! {
    HistogramItem {
        "from" => from: value,
        "to" => to: value,
        "count" => count: value,
        "progress" => progress: value,
    }
}
