// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryTraceAbJobList`, from `ice/QueryTraceAbJobList.md`.

use alicloud_runtime::codegen::*;

/// Lists A/B watermark jobs, whose videos make it possible to trace a leak.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::QueryTraceAbJobListRequest::new();
/// let reply = client.query_trace_ab_job_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryTraceAbJobListRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// ID of the trace media that the call is about.
    pub trace_media_id: Option<String>,
    /// Keeps items created at this moment or later.
    pub create_time_start: Option<i64>,
    /// Keeps items created at this moment or earlier.
    pub create_time_end: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
}

impl QueryTraceAbJobListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `TraceMediaId`.
    pub fn trace_media_id(mut self, value: impl Into<String>) -> Self {
        self.trace_media_id = Some(value.into());
        self
    }
    /// Sets `CreateTimeStart`.
    #[inline]
    pub fn create_time_start(mut self, value: i64) -> Self {
        self.create_time_start = Some(value);
        self
    }
    /// Sets `CreateTimeEnd`.
    #[inline]
    pub fn create_time_end(mut self, value: i64) -> Self {
        self.create_time_end = Some(value);
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
    QueryTraceAbJobListRequest {
        "JobId" => job_id: query,
        "TraceMediaId" => trace_media_id: query,
        "CreateTimeStart" => create_time_start: query,
        "CreateTimeEnd" => create_time_end: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for QueryTraceAbJobListRequest {
    type Response = QueryTraceAbJobListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryTraceAbJobList").read_only();
}

/// Response to [`QueryTraceAbJobListRequest`], which the documentation does not describe.
pub type QueryTraceAbJobListResponse = alicloud_runtime::UndocumentedResponse;
