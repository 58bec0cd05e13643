// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAvatarTrainingJob`, from `ice/CreateAvatarTrainingJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{JobData};

/// Prepares a digital human training job and its materials; training itself begins with
/// [`SubmitAvatarTrainingJob`](super::Client::submit_avatar_training_job).
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateAvatarTrainingJobRequest::new()
///     .avatar_name("...");
/// let reply = client.create_avatar_training_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAvatarTrainingJobRequest {
    /// **Required.** Name that the avatar goes by. Length: at most 7.
    pub avatar_name: Option<String>,
    /// Free text that tells people about the avatar. Length: at most 1027.
    pub avatar_description: Option<String>,
    /// Which kind of avatar it is or is to be.
    pub avatar_type: Option<String>,
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

impl CreateAvatarTrainingJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AvatarName`, which is required.
    pub fn avatar_name(mut self, value: impl Into<String>) -> Self {
        self.avatar_name = Some(value.into());
        self
    }
    /// Sets `AvatarDescription`.
    pub fn avatar_description(mut self, value: impl Into<String>) -> Self {
        self.avatar_description = Some(value.into());
        self
    }
    /// Sets `AvatarType`.
    pub fn avatar_type(mut self, value: impl Into<String>) -> Self {
        self.avatar_type = Some(value.into());
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
    CreateAvatarTrainingJobRequest {
        "AvatarName" => avatar_name: query,
        "AvatarDescription" => avatar_description: query,
        "AvatarType" => avatar_type: query,
        "Thumbnail" => thumbnail: query,
        "Portrait" => portrait: query,
        "Video" => video: query,
        "Transparent" => transparent: query,
    }
}

impl Operation for CreateAvatarTrainingJobRequest {
    type Response = CreateAvatarTrainingJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAvatarTrainingJob")
        .required(&["AvatarName"])
        .success_flag("Success");
}

/// Response to [`CreateAvatarTrainingJobRequest`].
#[non_exhaustive]
pub struct CreateAvatarTrainingJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<JobData>,
}

response! {
    CreateAvatarTrainingJobResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
