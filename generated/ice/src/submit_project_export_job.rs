// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitProjectExportJob`, from `ice/SubmitProjectExportJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that exports an editing project or a timeline in the export type given.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitProjectExportJobRequest::new()
///     .output_media_config("...");
/// let reply = client.submit_project_export_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitProjectExportJobRequest {
    /// ID of the project that the call is about.
    pub project_id: Option<String>,
    /// Arrangement of the parts over time.
    pub timeline: Option<String>,
    /// Which kind of export it is or is to be.
    pub export_type: Option<String>,
    /// **Required.** Settings of the output media, and what it works with.
    pub output_media_config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

impl SubmitProjectExportJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectId`.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets `Timeline`.
    pub fn timeline(mut self, value: impl Into<String>) -> Self {
        self.timeline = Some(value.into());
        self
    }
    /// Sets `ExportType`.
    pub fn export_type(mut self, value: impl Into<String>) -> Self {
        self.export_type = Some(value.into());
        self
    }
    /// Sets `OutputMediaConfig`, which is required.
    pub fn output_media_config(mut self, value: impl Into<String>) -> Self {
        self.output_media_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
}

request! {
    SubmitProjectExportJobRequest {
        "ProjectId" => project_id: query,
        "Timeline" => timeline: form,
        "ExportType" => export_type: query,
        "OutputMediaConfig" => output_media_config: query,
        "UserData" => user_data: query,
    }
}

impl Operation for SubmitProjectExportJobRequest {
    type Response = SubmitProjectExportJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitProjectExportJob")
        .required(&["OutputMediaConfig"]);
}

/// Response to [`SubmitProjectExportJobRequest`], which the documentation does not describe.
pub type SubmitProjectExportJobResponse = alicloud_runtime::UndocumentedResponse;
