// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetectAudioForCustomizedVoiceJob`, from `ice/DetectAudioForCustomizedVoiceJob.md`.

use alicloud_runtime::codegen::*;

/// Checks a read-aloud recording for mistakes and noise; a good one is kept for the training of a
/// voice.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DetectAudioForCustomizedVoiceJobRequest::new()
///     .voice_id("...")
///     .record_url("...")
///     .audio_record_id(1);
/// let reply = client.detect_audio_for_customized_voice_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetectAudioForCustomizedVoiceJobRequest {
    /// **Required.** ID of the voice that the call is about.
    pub voice_id: Option<String>,
    /// **Required.** Web address under which the record is found.
    pub record_url: Option<String>,
    /// **Required.** ID of the audio record that the call is about. Range: 1 to 20.
    pub audio_record_id: Option<i32>,
}

impl DetectAudioForCustomizedVoiceJobRequest {
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
    /// Sets `RecordUrl`, which is required.
    pub fn record_url(mut self, value: impl Into<String>) -> Self {
        self.record_url = Some(value.into());
        self
    }
    /// Sets `AudioRecordId`, which is required.
    #[inline]
    pub fn audio_record_id(mut self, value: i32) -> Self {
        self.audio_record_id = Some(value);
        self
    }
}

request! {
    DetectAudioForCustomizedVoiceJobRequest {
        "VoiceId" => voice_id: query,
        "RecordUrl" => record_url: query,
        "AudioRecordId" => audio_record_id: query,
    }
}

impl Operation for DetectAudioForCustomizedVoiceJobRequest {
    type Response = DetectAudioForCustomizedVoiceJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetectAudioForCustomizedVoiceJob")
        .required(&["VoiceId", "RecordUrl", "AudioRecordId"])
        .success_flag("Success");
}

/// Response to [`DetectAudioForCustomizedVoiceJobRequest`].
#[non_exhaustive]
pub struct DetectAudioForCustomizedVoiceJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<AudioForCustomizedVoiceJobData>,
}

response! {
    DetectAudioForCustomizedVoiceJobResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AudioForCustomizedVoiceJobData {
    /// Whether this holds: pas. Example: `false`.
    pub pass: Option<bool>,
    /// Why it came to this result, in words or as a code. Example: `text`.
    pub reason: Option<String>,
}

response! {
    AudioForCustomizedVoiceJobData {
        "Pass" => pass: value,
        "Reason" => reason: value,
    }
}
