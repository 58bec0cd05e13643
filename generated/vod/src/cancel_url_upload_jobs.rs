// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelUrlUploadJobs`, from `vod/CancelUrlUploadJobs.md`.

use alicloud_runtime::codegen::*;

/// Cancels upload jobs by URL that still wait in the queue.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::CancelUrlUploadJobsRequest::new();
/// let reply = client.cancel_url_upload_jobs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelUrlUploadJobsRequest {
    /// IDs of the jobs to work on or to narrow the list down to.
    pub job_ids: Option<String>,
    /// The upload URLs that are concerned.
    pub upload_urls: Option<String>,
}

impl CancelUrlUploadJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobIds`.
    pub fn job_ids(mut self, value: impl Into<String>) -> Self {
        self.job_ids = Some(value.into());
        self
    }
    /// Sets `UploadUrls`.
    pub fn upload_urls(mut self, value: impl Into<String>) -> Self {
        self.upload_urls = Some(value.into());
        self
    }
}

request! {
    CancelUrlUploadJobsRequest {
        "JobIds" => job_ids: query,
        "UploadUrls" => upload_urls: query,
    }
}

impl Operation for CancelUrlUploadJobsRequest {
    type Response = CancelUrlUploadJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelUrlUploadJobs");
}

/// Response to [`CancelUrlUploadJobsRequest`].
#[non_exhaustive]
pub struct CancelUrlUploadJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4D5C-3C3D-D7393642****`.
    pub request_id: Option<String>,
    /// The canceled jobs that were found or are concerned, one entry each.
    /// Example: `341c92e6c18dc435ee31253685****,0193d395194a83ad6ee2ef27a5b5****`.
    pub canceled_jobs: Vec<String>,
    /// The non exists that were found or are concerned, one entry each.
    pub non_exists: Vec<String>,
}

response! {
    CancelUrlUploadJobsResponse {
        "RequestId" => request_id: value,
        "CanceledJobs" => canceled_jobs: list(""),
        "NonExists" => non_exists: list(""),
    }
}
