// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAvatarTrainingJob`, from `ice/UpdateAvatarTrainingJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{JobData};

/// Changes a digital human training job: basic facts, or its materials after a failed training.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateAvatarTrainingJobRequest::new()
///     .job_id("...");
/// let reply = client.update_avatar_training_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAvatarTrainingJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// Name that the avatar goes by. Length: at most 7.
    pub avatar_name: Option<String>,
    /// Free text that tells people about the avatar. Length: at most 1024.
    pub avatar_description: Option<String>,
    /// Address that a small picture of the digital human is written to. Length: at most 512.
    pub thumbnail: Option<String>,
    /// Media ID of the digital human's picture. Length: 32 to 32.
    pub portrait: Option<String>,
    /// Media ID of the video that the digital human is trained with. Length: 32 to 32.
    pub video: Option<String>,
    /// Whether the training video has a transparent background. State it exactly, since training
    /// depends on it.
    pub transparent: Option<bool>,
}

impl UpdateAvatarTrainingJobRequest {
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
    /// Sets `AvatarName`.
    pub fn avatar_name(mut self, value: impl Into<String>) -> Self {
        self.avatar_name = Some(value.into());
        self
    }
    /// Sets `AvatarDescription`.
    pub fn avatar_description(mut self, value: impl Into<String>) -> Self {
        self.avatar_description = Some(value.into());
        self
    }
    /// Sets `Thumbnail`.
    pub fn thumbnail(mut self, value: impl Into<String>) -> Self {
        self.thumbnail = Some(value.into());
        self
    }
    /// Sets `Portrait`.
    pub fn portrait(mut self, value: impl Into<String>) -> Self {
        self.portrait = Some(value.into());
        self
    }
    /// Sets `Video`.
    pub fn video(mut self, value: impl Into<String>) -> Self {
        self.video = Some(value.into());
        self
    }
    /// Sets `Transparent`.
    #[inline]
    pub fn transparent(mut self, value: bool) -> Self {
        self.transparent = Some(value);
        self
    }
}

request! {
    UpdateAvatarTrainingJobRequest {
        "JobId" => job_id: query,
        "AvatarName" => avatar_name: query,
        "AvatarDescription" => avatar_description: query,
        "Thumbnail" => thumbnail: query,
        "Portrait" => portrait: query,
        "Video" => video: query,
        "Transparent" => transparent: query,
    }
}

impl Operation for UpdateAvatarTrainingJobRequest {
    type Response = UpdateAvatarTrainingJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAvatarTrainingJob")
        .required(&["JobId"])
        .success_flag("Success");
}

/// Response to [`UpdateAvatarTrainingJobRequest`].
#[non_exhaustive]
pub struct UpdateAvatarTrainingJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<JobData>,
}

response! {
    UpdateAvatarTrainingJobResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
