// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetProjectLogs`, from `sls/GetProjectLogs.md`.

use alicloud_runtime::codegen::*;

/// Runs SQL over Logstores of a whole project instead of a single one.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetProjectLogsRequest::new()
///     .project("...")
///     .query("...");
/// let reply = client.get_project_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetProjectLogsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Statement that picks out the entries wanted.
    pub query: Option<String>,
    /// Whether queries get more compute resources.
    pub power_sql: Option<bool>,
}

impl GetProjectLogsRequest {
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
    /// Sets `query`, which is required.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `powerSql`.
    #[inline]
    pub fn power_sql(mut self, value: bool) -> Self {
        self.power_sql = Some(value);
        self
    }
}

request! {
    GetProjectLogsRequest {
        "project" => project: host,
        "query" => query: query,
        "powerSql" => power_sql: query,
    }
}

impl Operation for GetProjectLogsRequest {
    type Response = GetProjectLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetProjectLogs")
        .roa("GET", "/logs")
        .required(&["project", "query"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetProjectLogsRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-progress`: The x log progres that are concerned.
/// - `x-log-count`: How many logs were found.
/// - `x-log-processed-rows`: Number that is given for this: x log processed rows.
/// - `x-log-elapsed-millisecond`: How long the query took.
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetProjectLogsResponse {
    /// The body of the response.
    pub body: Vec<BTreeMap<String, String>>,
}

response! {
    GetProjectLogsResponse {
        "" => body: list(""),
    }
}
