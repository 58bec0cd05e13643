// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryTraceExtractJob`, from `mts/QueryTraceExtractJob.md`.

use alicloud_runtime::codegen::*;

/// Returns a job that extracts a tracing watermark, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryTraceExtractJobRequest::new()
///     .job_id("...");
/// let reply = client.query_trace_extract_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryTraceExtractJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl QueryTraceExtractJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    QueryTraceExtractJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for QueryTraceExtractJobRequest {
    type Response = QueryTraceExtractJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryTraceExtractJob")
        .required(&["JobId"])
        .read_only();
}

/// Response to [`QueryTraceExtractJobRequest`], which the documentation does not describe.
pub type QueryTraceExtractJobResponse = alicloud_runtime::UndocumentedResponse;
