// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitMediaProducingJob`, from `ice/SubmitMediaProducingJob.md`.

use alicloud_runtime::codegen::*;

/// Renders a timeline, given directly, by template or by editing project, into a finished video.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitMediaProducingJobRequest::new()
///     .output_media_config("...");
/// let reply = client.submit_media_producing_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitMediaProducingJobRequest {
    /// ID of the project that the call is about.
    pub project_id: Option<String>,
    /// Arrangement of the parts over time.
    pub timeline: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Material that fills the places of the template, as JSON.
    pub clips_param: Option<String>,
    /// Title, cover and the like for the project, as JSON.
    pub project_metadata: Option<String>,
    /// Where the finished video goes: into OSS or into ApsaraVideo VOD.
    pub output_media_target: Option<String>,
    /// **Required.** Settings of the output media, and what it works with.
    pub output_media_config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Settings of the editing produce, and what it works with.
    pub editing_produce_config: Option<String>,
    /// Title, tags and the like for the finished video, as JSON.
    pub media_metadata: Option<String>,
}

impl SubmitMediaProducingJobRequest {
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
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `ClipsParam`.
    pub fn clips_param(mut self, value: impl Into<String>) -> Self {
        self.clips_param = Some(value.into());
        self
    }
    /// Sets `ProjectMetadata`.
    pub fn project_metadata(mut self, value: impl Into<String>) -> Self {
        self.project_metadata = Some(value.into());
        self
    }
    /// Sets `OutputMediaTarget`.
    pub fn output_media_target(mut self, value: impl Into<String>) -> Self {
        self.output_media_target = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `EditingProduceConfig`.
    pub fn editing_produce_config(mut self, value: impl Into<String>) -> Self {
        self.editing_produce_config = Some(value.into());
        self
    }
    /// Sets `MediaMetadata`.
    pub fn media_metadata(mut self, value: impl Into<String>) -> Self {
        self.media_metadata = Some(value.into());
        self
    }
}

request! {
    SubmitMediaProducingJobRequest {
        "ProjectId" => project_id: query,
        "Timeline" => timeline: form,
        "TemplateId" => template_id: query,
        "ClipsParam" => clips_param: query,
        "ProjectMetadata" => project_metadata: query,
        "OutputMediaTarget" => output_media_target: query,
        "OutputMediaConfig" => output_media_config: query,
        "UserData" => user_data: query,
        "ClientToken" => client_token: query,
        "Source" => source: query,
        "EditingProduceConfig" => editing_produce_config: query,
        "MediaMetadata" => media_metadata: query,
    }
}

impl Operation for SubmitMediaProducingJobRequest {
    type Response = SubmitMediaProducingJobResponse;
    type Error = SubmitMediaProducingJobError;
    const INFO: OperationInfo = super::operation("SubmitMediaProducingJob")
        .required(&["OutputMediaConfig"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [SubmitMediaProducingJobError] = &[
        SubmitMediaProducingJobError::InvalidParameter,
        SubmitMediaProducingJobError::ProjectNotFound,
    ];
}

/// Response to [`SubmitMediaProducingJobRequest`].
#[non_exhaustive]
pub struct SubmitMediaProducingJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****36-3C1E-4417-BDB2-1E034F****`.
    pub request_id: Option<String>,
    /// ID of the project that the item belongs to or stands for.
    /// Example: `****b4549d46c88681030f6e****`.
    pub project_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****c469e944b5a856828dc2****`.
    pub media_id: Option<String>,
    /// ID of the vod media that the item belongs to or stands for.
    /// Example: `****d8s4h75ci975745c14b****`.
    pub vod_media_id: Option<String>,
}

response! {
    SubmitMediaProducingJobResponse {
        "RequestId" => request_id: value,
        "ProjectId" => project_id: value,
        "JobId" => job_id: value,
        "MediaId" => media_id: value,
        "VodMediaId" => vod_media_id: value,
    }
}

/// Errors that the documentation of [`SubmitMediaProducingJobRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ProjectNotFound`](super::DocumentedError::ProjectNotFound)
pub type SubmitMediaProducingJobError = super::DocumentedError;
