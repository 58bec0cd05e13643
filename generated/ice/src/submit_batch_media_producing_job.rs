// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitBatchMediaProducingJob`, from `ice/SubmitBatchMediaProducingJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that remixes video, audio and image materials into many videos at once.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitBatchMediaProducingJobRequest::new();
/// let reply = client.submit_batch_media_producing_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitBatchMediaProducingJobRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Settings of the input, and what it works with.
    pub input_config: Option<String>,
    /// Settings of the editing, and what it works with.
    pub editing_config: Option<String>,
    /// Settings of the output, and what it works with.
    pub output_config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Settings of the template, and what it works with.
    pub template_config: Option<String>,
}

impl SubmitBatchMediaProducingJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InputConfig`.
    pub fn input_config(mut self, value: impl Into<String>) -> Self {
        self.input_config = Some(value.into());
        self
    }
    /// Sets `EditingConfig`.
    pub fn editing_config(mut self, value: impl Into<String>) -> Self {
        self.editing_config = Some(value.into());
        self
    }
    /// Sets `OutputConfig`.
    pub fn output_config(mut self, value: impl Into<String>) -> Self {
        self.output_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `TemplateConfig`.
    pub fn template_config(mut self, value: impl Into<String>) -> Self {
        self.template_config = Some(value.into());
        self
    }
}

request! {
    SubmitBatchMediaProducingJobRequest {
        "ClientToken" => client_token: query,
        "InputConfig" => input_config: form,
        "EditingConfig" => editing_config: form,
        "OutputConfig" => output_config: query,
        "UserData" => user_data: query,
        "TemplateConfig" => template_config: query,
    }
}

impl Operation for SubmitBatchMediaProducingJobRequest {
    type Response = SubmitBatchMediaProducingJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitBatchMediaProducingJob")
        .idempotency_token("ClientToken");
}

/// Response to [`SubmitBatchMediaProducingJobRequest`].
#[non_exhaustive]
pub struct SubmitBatchMediaProducingJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****36-3C1E-4417-BDB2-1E034F****`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
}

response! {
    SubmitBatchMediaProducingJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}
