// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListExecutionLogs`, from `oos/ListExecutionLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists the detailed log of an execution, or of one task in it.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListExecutionLogsRequest::new()
///     .execution_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_execution_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListExecutionLogsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the execution that the call is about.
    pub execution_id: Option<String>,
    /// ID of the task execution that the call is about.
    pub task_execution_id: Option<String>,
    /// Which kind of log it is or is to be.
    pub log_type: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListExecutionLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ExecutionId`, which is required.
    pub fn execution_id(mut self, value: impl Into<String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// Sets `TaskExecutionId`.
    pub fn task_execution_id(mut self, value: impl Into<String>) -> Self {
        self.task_execution_id = Some(value.into());
        self
    }
    /// Sets `LogType`.
    pub fn log_type(mut self, value: impl Into<String>) -> Self {
        self.log_type = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListExecutionLogsRequest {
        "RegionId" => region_id: query,
        "ExecutionId" => execution_id: query,
        "TaskExecutionId" => task_execution_id: query,
        "LogType" => log_type: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListExecutionLogsRequest {
    type Response = ListExecutionLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListExecutionLogs")
        .required(&["ExecutionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListExecutionLogsRequest {
    type Item = ExecutionLog;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token).more(&response.is_truncated)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.execution_logs)
    }
}

/// Response to [`ListExecutionLogsRequest`].
#[non_exhaustive]
pub struct ListExecutionLogsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `text`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A07460-EBE7-47CA-9757-12CC4761D47A`.
    pub request_id: Option<String>,
    /// Whether the list goes on beyond what this response holds. Example: `true`.
    pub is_truncated: Option<bool>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// The execution logs that were found or are concerned, one entry each.
    pub execution_logs: Vec<ExecutionLog>,
}

response! {
    ListExecutionLogsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "IsTruncated" => is_truncated: value,
        "MaxResults" => max_results: value,
        "ExecutionLogs" => execution_logs: list(""),
    }
}

/// The execution logs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ExecutionLog {
    /// ID of the task execution that the item belongs to or stands for.
    /// Example: `exec-1234567zxcvb.t0010`.
    pub task_execution_id: Option<String>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `The task CheckDiskCategory completed.`.
    pub message: Option<String>,
    /// Which kind of log it is or is to be. Example: `System`.
    pub log_type: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2019-05-24T:02:29:07Z`.
    pub timestamp: Option<String>,
}

response! {
    ExecutionLog {
        "TaskExecutionId" => task_execution_id: value,
        "Message" => message: value,
        "LogType" => log_type: value,
        "Timestamp" => timestamp: value,
    }
}
