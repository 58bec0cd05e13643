// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryCopyrightExtractJob`, from `mts/QueryCopyrightExtractJob.md`.

use alicloud_runtime::codegen::*;

/// Returns a job that extracts a copyright watermark, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryCopyrightExtractJobRequest::new()
///     .job_id("...");
/// let reply = client.query_copyright_extract_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryCopyrightExtractJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl QueryCopyrightExtractJobRequest {
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
    QueryCopyrightExtractJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for QueryCopyrightExtractJobRequest {
    type Response = QueryCopyrightExtractJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryCopyrightExtractJob")
        .required(&["JobId"])
        .read_only();
}

/// Response to [`QueryCopyrightExtractJobRequest`], which the documentation does not describe.
pub type QueryCopyrightExtractJobResponse = alicloud_runtime::UndocumentedResponse;
