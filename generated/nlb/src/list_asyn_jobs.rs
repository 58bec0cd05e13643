// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAsynJobs`, from `nlb/ListAsynJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists asynchronous tasks, found by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::ListAsynJobsRequest::new();
/// let reply = client.list_asyn_jobs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAsynJobsRequest {
    /// Jobs to look up, by their IDs.
    pub job_ids: Vec<String>,
}

impl ListAsynJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobIds`.
    pub fn job_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.job_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListAsynJobsRequest {
        "JobIds" => job_ids: query,
    }
}

impl Operation for ListAsynJobsRequest {
    type Response = ListAsynJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAsynJobs").read_only();
}

/// Response to [`ListAsynJobsRequest`], which the documentation does not describe.
pub type ListAsynJobsResponse = alicloud_runtime::UndocumentedResponse;
