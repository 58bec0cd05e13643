// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitAIImageJob`, from `vod/SubmitAIImageJob.md`.

use alicloud_runtime::codegen::*;

/// Submits a video to AI image processing, with a template or pipeline.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SubmitAIImageJobRequest::new()
///     .ai_template_id("ef1a8842cb9f*****cea80cad902e416")
///     .video_id("357a8748c5774*****89d2726e6436aa");
/// let reply = client.submit_ai_image_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitAIImageJobRequest {
    /// **Required.** ID of the AI template that the call is about.
    /// Example: `ef1a8842cb9f*****cea80cad902e416`.
    pub ai_template_id: Option<String>,
    /// **Required.** ID of the video that the call is about.
    /// Example: `357a8748c5774*****89d2726e6436aa`.
    pub video_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"Extend":{"localId":"****","test":"www"}}`.
    pub user_data: Option<String>,
    /// ID of the AI pipeline that the call is about.
    /// Default: `ID`. Example: `6492025b8f*****6ba5bb755a33438`.
    pub ai_pipeline_id: Option<String>,
}

impl SubmitAIImageJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AITemplateId`, which is required.
    pub fn ai_template_id(mut self, value: impl Into<String>) -> Self {
        self.ai_template_id = Some(value.into());
        self
    }
    /// Sets `VideoId`, which is required.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `AIPipelineId`.
    pub fn ai_pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.ai_pipeline_id = Some(value.into());
        self
    }
}

request! {
    SubmitAIImageJobRequest {
        "AITemplateId" => ai_template_id: query,
        "VideoId" => video_id: query,
        "UserData" => user_data: query,
        "AIPipelineId" => ai_pipeline_id: query,
    }
}

impl Operation for SubmitAIImageJobRequest {
    type Response = SubmitAIImageJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitAIImageJob")
        .required(&["AITemplateId", "VideoId"]);
}

/// Response to [`SubmitAIImageJobRequest`].
#[non_exhaustive]
pub struct SubmitAIImageJobResponse {
    /// ID of the job, for asking later how it stands. Example: `cf08a2c6e11e*****de1711b738b9067`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `218A6807-A21E-43*****54-C0512880B0B0`.
    pub request_id: Option<String>,
}

response! {
    SubmitAIImageJobResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}
