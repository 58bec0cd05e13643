// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitTranscodeJobs`, from `vod/SubmitTranscodeJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Job};

/// Starts transcoding of a video or audio file in the background, by template group.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SubmitTranscodeJobsRequest::new()
///     .template_group_id("ea2727ecc0*****5ff43c04878f4e1");
/// let reply = client.submit_transcode_jobs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitTranscodeJobsRequest {
    /// **Required.** ID of the template group that the call is about.
    /// Example: `ea2727ecc0*****5ff43c04878f4e1`.
    pub template_group_id: Option<String>,
    /// ID of the video that the call is about. Example: `0222e203cf*****72f9c22870a4d2c`.
    pub video_id: Option<String>,
    /// ID of the pipeline that the call is about. Example: `d3e680e618708*****fbf2cae7cc931`.
    pub pipeline_id: Option<String>,
    /// Settings of the encrypt, and what it works with.
    pub encrypt_config: Option<String>,
    /// The override params that are concerned. Example: `text`.
    pub override_params: Option<String>,
    /// Rank that decides which item goes first when several fit.
    /// Range: 1 to 10. Default: `6`. Example: `6`.
    pub priority: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"Extend":{"localId":"****","test":"***"}}`.
    pub user_data: Option<String>,
    /// ID of the session that the call is about.
    pub session_id: Option<String>,
}

impl SubmitTranscodeJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateGroupId`, which is required.
    pub fn template_group_id(mut self, value: impl Into<String>) -> Self {
        self.template_group_id = Some(value.into());
        self
    }
    /// Sets `VideoId`.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `EncryptConfig`.
    pub fn encrypt_config(mut self, value: impl Into<String>) -> Self {
        self.encrypt_config = Some(value.into());
        self
    }
    /// Sets `OverrideParams`.
    pub fn override_params(mut self, value: impl Into<String>) -> Self {
        self.override_params = Some(value.into());
        self
    }
    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `SessionId`.
    pub fn session_id(mut self, value: impl Into<String>) -> Self {
        self.session_id = Some(value.into());
        self
    }
}

request! {
    SubmitTranscodeJobsRequest {
        "TemplateGroupId" => template_group_id: query,
        "VideoId" => video_id: query,
        "PipelineId" => pipeline_id: query,
        "EncryptConfig" => encrypt_config: query,
        "OverrideParams" => override_params: query,
        "Priority" => priority: query,
        "UserData" => user_data: query,
        "SessionId" => session_id: query,
    }
}

impl Operation for SubmitTranscodeJobsRequest {
    type Response = SubmitTranscodeJobsResponse;
    type Error = SubmitTranscodeJobsError;
    const INFO: OperationInfo = super::operation("SubmitTranscodeJobs")
        .required(&["TemplateGroupId"]);
    const ERRORS: &'static [SubmitTranscodeJobsError] = &[
        SubmitTranscodeJobsError::InvalidVideoNotFound,
        SubmitTranscodeJobsError::NoSuchResource,
        SubmitTranscodeJobsError::ForbiddenIllegalStatus,
    ];
}

/// Response to [`SubmitTranscodeJobsRequest`].
#[non_exhaustive]
pub struct SubmitTranscodeJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B1DBEFB3-3371-4E*****43-708259D719CE`.
    pub request_id: Option<String>,
    /// The transcode jobs that were found or are concerned, one entry each.
    pub transcode_jobs: Vec<Job>,
    /// ID of the transcode task that the item belongs to or stands for.
    /// Example: `9f4a0df7da2c*****8a81c8c0408c8`.
    pub transcode_task_id: Option<String>,
}

response! {
    SubmitTranscodeJobsResponse {
        "RequestId" => request_id: value,
        "TranscodeJobs" => transcode_jobs: list("TranscodeJob"),
        "TranscodeTaskId" => transcode_task_id: value,
    }
}

/// Errors that the documentation of [`SubmitTranscodeJobsRequest`] names.
///
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`ForbiddenIllegalStatus`](super::DocumentedError::ForbiddenIllegalStatus)
pub type SubmitTranscodeJobsError = super::DocumentedError;
