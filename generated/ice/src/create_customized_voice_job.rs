// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCustomizedVoiceJob`, from `ice/CreateCustomizedVoiceJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CustomizedVoiceJobData, Scenario};

/// Prepares a voice cloning job with its basic settings, before any audio is submitted for
/// training.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateCustomizedVoiceJobRequest::new()
///     .voice_id("...")
///     .gender("...")
///     .scenario("...");
/// let reply = client.create_customized_voice_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCustomizedVoiceJobRequest {
    /// **Required.** ID of the voice that the call is about. Length: 0 to 32.
    pub voice_id: Option<String>,
    /// Name that the voice goes by. Length: 0 to 32.
    pub voice_name: Option<String>,
    /// Free text that tells people about the voice. Length: 0 to 256.
    pub voice_desc: Option<String>,
    /// **Required.** Whether the voice is a woman's or a man's.
    pub gender: Option<Open<Gender>>,
    /// **Required.** Use that is meant.
    pub scenario: Option<Open<Scenario>>,
}

impl CreateCustomizedVoiceJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VoiceId`, which is required.
    pub fn voice_id(mut self, value: impl Into<String>) -> Self {
        self.voice_id = Some(value.into());
        self
    }
    /// Sets `VoiceName`.
    pub fn voice_name(mut self, value: impl Into<String>) -> Self {
        self.voice_name = Some(value.into());
        self
    }
    /// Sets `VoiceDesc`.
    pub fn voice_desc(mut self, value: impl Into<String>) -> Self {
        self.voice_desc = Some(value.into());
        self
    }
    /// Sets `Gender`, which is required.
    pub fn gender(mut self, value: impl Into<Open<Gender>>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets `Scenario`, which is required.
    pub fn scenario(mut self, value: impl Into<Open<Scenario>>) -> Self {
        self.scenario = Some(value.into());
        self
    }
}

request! {
    CreateCustomizedVoiceJobRequest {
        "VoiceId" => voice_id: query,
        "VoiceName" => voice_name: query,
        "VoiceDesc" => voice_desc: query,
        "Gender" => gender: query,
        "Scenario" => scenario: query,
    }
}

impl Operation for CreateCustomizedVoiceJobRequest {
    type Response = CreateCustomizedVoiceJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCustomizedVoiceJob")
        .required(&["VoiceId", "Gender", "Scenario"])
        .success_flag("Success");
}

/// Response to [`CreateCustomizedVoiceJobRequest`].
#[non_exhaustive]
pub struct CreateCustomizedVoiceJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<CustomizedVoiceJobData>,
}

response! {
    CreateCustomizedVoiceJobResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

values! {
    /// Whether the voice is a woman's or a man's.
    pub enum Gender {
        /// A woman's voice.
        Female = "female",
        /// A man's voice.
        Male = "male",
    }
}
