// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetProjectExportJob`, from `ice/GetProjectExportJob.md`.

use alicloud_runtime::codegen::*;

/// Shows state and result of a job that exports an editing project.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetProjectExportJobRequest::new()
///     .job_id("...");
/// let reply = client.get_project_export_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetProjectExportJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetProjectExportJobRequest {
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
    GetProjectExportJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetProjectExportJobRequest {
    type Response = GetProjectExportJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetProjectExportJob")
        .required(&["JobId"])
        .read_only();
}

/// Response to [`GetProjectExportJobRequest`], which the documentation does not describe.
pub type GetProjectExportJobResponse = alicloud_runtime::UndocumentedResponse;
