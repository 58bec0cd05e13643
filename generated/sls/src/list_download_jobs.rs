// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDownloadJobs`, from `sls/ListDownloadJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists the download jobs of a project, optionally for one Logstore.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListDownloadJobsRequest::new()
///     .project("...");
/// let reply = client.list_download_jobs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDownloadJobsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i64>,
    /// How many items to return at most.
    pub size: Option<i64>,
    /// Logstore that the logs are in.
    pub logstore: Option<String>,
}

impl ListDownloadJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `logstore`.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
}

request! {
    ListDownloadJobsRequest {
        "project" => project: host,
        "offset" => offset: query,
        "size" => size: query,
        "logstore" => logstore: query,
    }
}

impl Operation for ListDownloadJobsRequest {
    type Response = ListDownloadJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDownloadJobs")
        .roa("GET", "/downloadjobs")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`ListDownloadJobsRequest`], which the documentation does not describe.
pub type ListDownloadJobsResponse = alicloud_runtime::UndocumentedResponse;
