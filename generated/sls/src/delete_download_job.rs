// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDownloadJob`, from `sls/DeleteDownloadJob.md`.

use alicloud_runtime::codegen::*;

/// Deletes a job that downloads logs.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteDownloadJobRequest::new()
///     .download_job_name("...")
///     .project("...");
/// let reply = client.delete_download_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDownloadJobRequest {
    /// **Required.** Name that the download job goes by.
    pub download_job_name: Option<String>,
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
}

impl DeleteDownloadJobRequest {
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
    DeleteDownloadJobRequest {
        "downloadJobName" => download_job_name: path,
        "project" => project: host,
    }
}

impl Operation for DeleteDownloadJobRequest {
    type Response = DeleteDownloadJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDownloadJob")
        .roa("DELETE", "/downloadjobs/{downloadJobName}")
        .required(&["downloadJobName", "project"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteDownloadJobRequest`], which the documentation does not describe.
pub type DeleteDownloadJobResponse = alicloud_runtime::UndocumentedResponse;
