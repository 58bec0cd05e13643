// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryTraceAbJob`, from `mts/QueryTraceAbJob.md`.

use alicloud_runtime::codegen::*;

/// Returns jobs that make A/B watermarked streams for tracing, by job or media ID.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryTraceAbJobRequest::new();
/// let reply = client.query_trace_ab_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryTraceAbJobRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
}

impl QueryTraceAbJobRequest {
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
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
}

request! {
    QueryTraceAbJobRequest {
        "JobId" => job_id: query,
        "MediaId" => media_id: query,
    }
}

impl Operation for QueryTraceAbJobRequest {
    type Response = QueryTraceAbJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryTraceAbJob").read_only();
}

/// Response to [`QueryTraceAbJobRequest`], which the documentation does not describe.
pub type QueryTraceAbJobResponse = alicloud_runtime::UndocumentedResponse;
