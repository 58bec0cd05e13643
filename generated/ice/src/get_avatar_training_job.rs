// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAvatarTrainingJob`, from `ice/GetAvatarTrainingJob.md`.

use alicloud_runtime::codegen::*;

/// Shows one digital human training job in full, including its state.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetAvatarTrainingJobRequest::new()
///     .job_id("...");
/// let reply = client.get_avatar_training_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAvatarTrainingJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetAvatarTrainingJobRequest {
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
    GetAvatarTrainingJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetAvatarTrainingJobRequest {
    type Response = GetAvatarTrainingJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAvatarTrainingJob")
        .required(&["JobId"])
        .success_flag("Success")
        .read_only();
}

/// Response to [`GetAvatarTrainingJobRequest`].
#[non_exhaustive]
pub struct GetAvatarTrainingJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AvatarTrainingJobData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetAvatarTrainingJobResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AvatarTrainingJobData {
    /// The training of a digital human, with its state.
    pub avatar_training_job: Option<AvatarTrainingJob>,
}

response! {
    AvatarTrainingJobData {
        "AvatarTrainingJob" => avatar_training_job: value,
    }
}

/// The training of a digital human, with its state.
#[non_exhaustive]
pub struct AvatarTrainingJob {
    /// ID of the job, for asking later how it stands. Example: `****55d86f7f4587943ce7734d6b****`.
    pub job_id: Option<String>,
    /// ID of the avatar that the item belongs to or stands for. Example: `Avatar-XXXX`.
    pub avatar_id: Option<String>,
    /// Name that the avatar goes by. Example: `text`.
    pub avatar_name: Option<String>,
    /// Free text that tells people about the avatar. Example: `text`.
    pub avatar_description: Option<String>,
    /// Which kind of avatar it is or is to be. Example: `2DAvatar`.
    pub avatar_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Address of a small picture of the digital human.
    /// Example: `https://your-bucket.oss-cn-hangzhou.aliyuncs.com/thumbnail.png`.
    pub thumbnail: Option<String>,
    /// Media ID of the digital human's picture. Example: `****571c704445f9a0ee011406c2****`.
    pub portrait: Option<String>,
    /// Media ID of the video that the digital human is trained with.
    /// Example: `****571c704445f9a0ee011406c2****`.
    pub video: Option<String>,
    /// Whether the digital human can stand on a transparent background. Example: `true`.
    pub transparent: Option<bool>,
    /// Time that is set or recorded for this: first training. Example: `2020-12-23T13:33:40Z`.
    pub first_training_time: Option<Timestamp>,
    /// Time that is set or recorded for this: last training. Example: `2020-12-23T13:33:40Z`.
    pub last_training_time: Option<Timestamp>,
}

response! {
    AvatarTrainingJob {
        "JobId" => job_id: value,
        "AvatarId" => avatar_id: value,
        "AvatarName" => avatar_name: value,
        "AvatarDescription" => avatar_description: value,
        "AvatarType" => avatar_type: value,
        "Status" => status: value,
        "Message" => message: value,
        "Thumbnail" => thumbnail: value,
        "Portrait" => portrait: value,
        "Video" => video: value,
        "Transparent" => transparent: value,
        "FirstTrainingTime" => first_training_time: value,
        "LastTrainingTime" => last_training_time: value,
    }
}
