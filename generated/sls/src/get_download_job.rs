// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDownloadJob`, from `sls/GetDownloadJob.md`.

use alicloud_runtime::codegen::*;

/// Shows a download job with its progress and result.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetDownloadJobRequest::new()
///     .download_job_name("...")
///     .project("...");
/// let reply = client.get_download_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDownloadJobRequest {
    /// **Required.** Name that the download job goes by.
    pub download_job_name: Option<String>,
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
}

impl GetDownloadJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `downloadJobName`, which is required.
    pub fn download_job_name(mut self, value: impl Into<String>) -> Self {
        self.download_job_name = Some(value.into());
        self
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
}

request! {
    GetDownloadJobRequest {
        "downloadJobName" => download_job_name: path,
        "project" => project: host,
    }
}

impl Operation for GetDownloadJobRequest {
    type Response = GetDownloadJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDownloadJob")
        .roa("GET", "/downloadjobs/{downloadJobName}")
        .required(&["downloadJobName", "project"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetDownloadJobRequest`], which the documentation does not describe.
pub type GetDownloadJobResponse = alicloud_runtime::UndocumentedResponse;
