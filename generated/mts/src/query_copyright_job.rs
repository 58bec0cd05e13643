// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryCopyrightJob`, from `mts/QueryCopyrightJob.md`.

use alicloud_runtime::codegen::*;

/// Returns jobs that embed a copyright watermark, by ID, level, or creation time.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryCopyrightJobRequest::new();
/// let reply = client.query_copyright_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryCopyrightJobRequest {
    /// Keeps items created at this moment or later.
    pub create_time_start: Option<i64>,
    /// Keeps items created at this moment or earlier.
    pub create_time_end: Option<i64>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// Rank of the item on the scale that its container defines.
    pub level: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
}

impl QueryCopyrightJobRequest {
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
    /// Sets `Level`.
    #[inline]
    pub fn level(mut self, value: i64) -> Self {
        self.level = Some(value);
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
    QueryCopyrightJobRequest {
        "CreateTimeStart" => create_time_start: query,
        "CreateTimeEnd" => create_time_end: query,
        "JobId" => job_id: query,
        "Level" => level: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for QueryCopyrightJobRequest {
    type Response = QueryCopyrightJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryCopyrightJob").read_only();
}

/// Response to [`QueryCopyrightJobRequest`], which the documentation does not describe.
pub type QueryCopyrightJobResponse = alicloud_runtime::UndocumentedResponse;
