// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryTraceM3u8JobList`, from `ice/QueryTraceM3u8JobList.md`.

use alicloud_runtime::codegen::*;

/// Lists jobs that create M3U8 playlists with tracing watermarks.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::QueryTraceM3u8JobListRequest::new();
/// let reply = client.query_trace_m3u8_job_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryTraceM3u8JobListRequest {
    /// Keeps items created at this moment or later.
    pub create_time_start: Option<i64>,
    /// Keeps items created at this moment or earlier.
    pub create_time_end: Option<i64>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
}

impl QueryTraceM3u8JobListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
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
    QueryTraceM3u8JobListRequest {
        "CreateTimeStart" => create_time_start: query,
        "CreateTimeEnd" => create_time_end: query,
        "JobId" => job_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for QueryTraceM3u8JobListRequest {
    type Response = QueryTraceM3u8JobListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryTraceM3u8JobList").read_only();
}

/// Response to [`QueryTraceM3u8JobListRequest`], which the documentation does not describe.
pub type QueryTraceM3u8JobListResponse = alicloud_runtime::UndocumentedResponse;
