// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitAudioProduceJob`, from `ice/SubmitAudioProduceJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that reads a text aloud into an audio file.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitAudioProduceJobRequest::new()
///     .editing_config("...")
///     .output_config("...")
///     .input_config("...");
/// let reply = client.submit_audio_produce_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitAudioProduceJobRequest {
    /// **Required.** Settings of the editing, and what it works with.
    pub editing_config: Option<String>,
    /// **Required.** Settings of the output, and what it works with.
    pub output_config: Option<String>,
    /// **Required.** Settings of the input, and what it works with.
    pub input_config: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Whether what exists is replaced, be it registered media or a file in OSS.
    pub overwrite: Option<bool>,
}

impl SubmitAudioProduceJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EditingConfig`, which is required.
    pub fn editing_config(mut self, value: impl Into<String>) -> Self {
        self.editing_config = Some(value.into());
        self
    }
    /// Sets `OutputConfig`, which is required.
    pub fn output_config(mut self, value: impl Into<String>) -> Self {
        self.output_config = Some(value.into());
        self
    }
    /// Sets `InputConfig`, which is required.
    pub fn input_config(mut self, value: impl Into<String>) -> Self {
        self.input_config = Some(value.into());
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `Overwrite`.
    #[inline]
    pub fn overwrite(mut self, value: bool) -> Self {
        self.overwrite = Some(value);
        self
    }
}

request! {
    SubmitAudioProduceJobRequest {
        "EditingConfig" => editing_config: query,
        "OutputConfig" => output_config: query,
        "InputConfig" => input_config: query,
        "Title" => title: query,
        "Description" => description: query,
        "UserData" => user_data: query,
        "Overwrite" => overwrite: query,
    }
}

impl Operation for SubmitAudioProduceJobRequest {
    type Response = SubmitAudioProduceJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitAudioProduceJob")
        .required(&["EditingConfig", "OutputConfig", "InputConfig"]);
}

/// Response to [`SubmitAudioProduceJobRequest`].
#[non_exhaustive]
pub struct SubmitAudioProduceJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Created`.
    pub state: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****2bcbfcfa30fccb36f72dca22****`.
    pub media_id: Option<String>,
}

response! {
    SubmitAudioProduceJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
        "State" => state: value,
        "MediaId" => media_id: value,
    }
}
