// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitIProductionJob`, from `mts/SubmitIProductionJob.md`.

use alicloud_runtime::codegen::*;

/// Submits an intelligent production job, whose function name selects what is made.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitIProductionJobRequest::new()
///     .function_name("...");
/// let reply = client.submit_i_production_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitIProductionJobRequest {
    /// **Required.** Name of the function or feature that the call or the item is about.
    pub function_name: Option<Open<FunctionName>>,
    /// ID of the model that the call is about.
    pub model_id: Option<String>,
    /// File to read, as JSON with bucket, region and object, or a media ID where these are offered.
    pub input: Option<String>,
    /// Place in OSS for the file to write, as JSON with bucket, region and object.
    pub output: Option<String>,
    /// The job params that are concerned.
    pub job_params: Option<String>,
    /// ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Web address under which the notify is found.
    pub notify_url: Option<String>,
    /// The schedule params that are concerned.
    pub schedule_params: Option<String>,
}

impl SubmitIProductionJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FunctionName`, which is required.
    pub fn function_name(mut self, value: impl Into<Open<FunctionName>>) -> Self {
        self.function_name = Some(value.into());
        self
    }
    /// Sets `ModelId`.
    pub fn model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
        self
    }
    /// Sets `Input`.
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `Output`.
    pub fn output(mut self, value: impl Into<String>) -> Self {
        self.output = Some(value.into());
        self
    }
    /// Sets `JobParams`.
    pub fn job_params(mut self, value: impl Into<String>) -> Self {
        self.job_params = Some(value.into());
        self
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `NotifyUrl`.
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
        self
    }
    /// Sets `ScheduleParams`.
    pub fn schedule_params(mut self, value: impl Into<String>) -> Self {
        self.schedule_params = Some(value.into());
        self
    }
}

request! {
    SubmitIProductionJobRequest {
        "FunctionName" => function_name: query,
        "ModelId" => model_id: query,
        "Input" => input: query,
        "Output" => output: query,
        "JobParams" => job_params: query,
        "PipelineId" => pipeline_id: query,
        "UserData" => user_data: query,
        "NotifyUrl" => notify_url: query,
        "ScheduleParams" => schedule_params: query,
    }
}

impl Operation for SubmitIProductionJobRequest {
    type Response = SubmitIProductionJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitIProductionJob")
        .required(&["FunctionName"]);
}

/// Response to [`SubmitIProductionJobRequest`].
#[non_exhaustive]
pub struct SubmitIProductionJobResponse {
    /// ID of the job, for asking later how it stands. Example: `39f8e0bc005e4f309379701645f4****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5210DBB0-E327-4D45-ADBC-0B83C8796E26`.
    pub request_id: Option<String>,
    /// How it ended, or what came out. Example: `text`.
    pub result: Option<String>,
}

response! {
    SubmitIProductionJobResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

values! {
    /// Name of the function or feature that the call or the item is about.
    pub enum FunctionName {
        /// Turns a wide video into a tall one.
        VideoH2V = "VideoH2V",
        /// Takes marks of a brand out of a video.
        VideoDelogo = "VideoDelogo",
        /// Picks pictures that suit as a cover.
        Cover = "Cover",
        /// Makes a short version of a video.
        VideoClip = "VideoClip",
        /// Cuts a person or object out of a picture.
        ImageMatting = "ImageMatting",
        /// Turns a wide picture into a tall one.
        ImageH2V = "ImageH2V",
        /// Takes marks of a brand out of a picture.
        ImageDelogo = "ImageDelogo",
        /// Reads subtitles out of the picture.
        CaptionExtraction = "CaptionExtraction",
        /// Takes subtitles out of the picture of a video.
        VideoDetext = "VideoDetext",
        /// Cuts what stands before a green screen out of a video.
        VideoGreenScreenMatting = "VideoGreenScreenMatting",
        /// Finds the refrain of a song.
        MusicSegmentDetect = "MusicSegmentDetect",
        /// Mixes several pieces of sound.
        AudioMixing = "AudioMixing",
        /// Cuts a lecture at the changes of its slides.
        VideoSplit = "VideoSplit",
        /// Finds the beat of music.
        AudioBeatDetection = "AudioBeatDetection",
        /// Turns speech into text.
        Asr = "ASR",
        /// Turns text into speech.
        AsyncTextToSpeech = "AsyncTextToSpeech",
        /// Turns text into speech.
        TextToSpeech = "TextToSpeech",
    }
}
