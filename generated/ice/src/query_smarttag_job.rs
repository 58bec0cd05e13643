// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySmarttagJob`, from `ice/QuerySmarttagJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{JobResult};

/// Shows state and result of one smart tagging job.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::QuerySmarttagJobRequest::new()
///     .job_id("...");
/// let reply = client.query_smarttag_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySmarttagJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
}

impl QuerySmarttagJobRequest {
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
    /// Sets `Params`.
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
}

request! {
    QuerySmarttagJobRequest {
        "JobId" => job_id: query,
        "Params" => params: query,
    }
}

impl Operation for QuerySmarttagJobRequest {
    type Response = QuerySmarttagJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySmarttagJob")
        .required(&["JobId"])
        .read_only();
}

/// Response to [`QuerySmarttagJobRequest`].
#[non_exhaustive]
pub struct QuerySmarttagJobResponse {
    /// State that the job is in. Example: `Success`.
    pub job_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"userId":"123432412831"}`.
    pub user_data: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<JobResult>,
}

response! {
    QuerySmarttagJobResponse {
        "JobStatus" => job_status: value,
        "RequestId" => request_id: value,
        "UserData" => user_data: value,
        "Results" => results: list("Result"),
    }
}
