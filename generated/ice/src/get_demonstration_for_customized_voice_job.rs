// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDemonstrationForCustomizedVoiceJob`, from `ice/GetDemonstrationForCustomizedVoiceJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Scenario};

/// Returns the sentences to be read aloud for voice cloning, with sample audio.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetDemonstrationForCustomizedVoiceJobRequest::new()
///     .scenario("...");
/// let reply = client.get_demonstration_for_customized_voice_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDemonstrationForCustomizedVoiceJobRequest {
    /// **Required.** Use that is meant.
    pub scenario: Option<Open<Scenario>>,
}

impl GetDemonstrationForCustomizedVoiceJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Scenario`, which is required.
    pub fn scenario(mut self, value: impl Into<Open<Scenario>>) -> Self {
        self.scenario = Some(value.into());
        self
    }
}

request! {
    GetDemonstrationForCustomizedVoiceJobRequest {
        "Scenario" => scenario: query,
    }
}

impl Operation for GetDemonstrationForCustomizedVoiceJobRequest {
    type Response = GetDemonstrationForCustomizedVoiceJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDemonstrationForCustomizedVoiceJob")
        .required(&["Scenario"])
        .success_flag("Success")
        .read_only();
}

/// Response to [`GetDemonstrationForCustomizedVoiceJobRequest`].
#[non_exhaustive]
pub struct GetDemonstrationForCustomizedVoiceJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<DemonstrationForCustomizedVoiceJobData>,
}

response! {
    GetDemonstrationForCustomizedVoiceJobResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DemonstrationForCustomizedVoiceJobData {
    /// Items of the kind demonstration that were found or are concerned.
    pub demonstration_list: Vec<DemonstrationList>,
}

response! {
    DemonstrationForCustomizedVoiceJobData {
        "DemonstrationList" => demonstration_list: list(""),
    }
}

/// Items of the kind demonstration that were found or are concerned.
#[non_exhaustive]
pub struct DemonstrationList {
    /// Address at which the sample can be listened to, for a limited time.
    /// Example: `http://bucket.oss-cn-shanghai.aliyuncs.com/1.wav`.
    pub demo_audio: Option<String>,
    /// Words that were given or found. Example: `text`.
    pub text: Option<String>,
    /// ID of the audio that the item belongs to or stands for. Example: `2`.
    pub audio_id: Option<i32>,
}

response! {
    DemonstrationList {
        "DemoAudio" => demo_audio: value,
        "Text" => text: value,
        "AudioId" => audio_id: value,
    }
}
