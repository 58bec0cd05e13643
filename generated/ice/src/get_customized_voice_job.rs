// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCustomizedVoiceJob`, from `ice/GetCustomizedVoiceJob.md`.

use alicloud_runtime::codegen::*;

/// Shows one voice cloning job and how far it has come.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetCustomizedVoiceJobRequest::new()
///     .job_id("...");
/// let reply = client.get_customized_voice_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCustomizedVoiceJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetCustomizedVoiceJobRequest {
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
    GetCustomizedVoiceJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetCustomizedVoiceJobRequest {
    type Response = GetCustomizedVoiceJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCustomizedVoiceJob")
        .required(&["JobId"])
        .success_flag("Success")
        .read_only();
}

/// Response to [`GetCustomizedVoiceJobRequest`].
#[non_exhaustive]
pub struct GetCustomizedVoiceJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CustomizedVoiceJobData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetCustomizedVoiceJobResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CustomizedVoiceJobData {
    /// The cloning of a voice, with its state.
    pub customized_voice_job: Option<CustomizedVoiceJob>,
}

response! {
    CustomizedVoiceJobData {
        "CustomizedVoiceJob" => customized_voice_job: value,
    }
}

/// The cloning of a voice, with its state.
#[non_exhaustive]
pub struct CustomizedVoiceJob {
    /// ID of the job, for asking later how it stands. Example: `****571c704445f9a0ee011406c2****`.
    pub job_id: Option<String>,
    /// ID of the voice that the item belongs to or stands for. Example: `xiaozhuan`.
    pub voice_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Fail`.
    pub status: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Standard`.
    pub type_: Option<String>,
    /// Name that the voice goes by. Example: `text`.
    pub voice_name: Option<String>,
    /// Free text that tells people about the voice. Example: `text`.
    pub voice_desc: Option<String>,
    /// Use that is meant. Example: `story`.
    pub scenario: Option<String>,
    /// Whether the voice is a woman's or a man's. Example: `female`.
    pub gender: Option<String>,
    /// When the item was created. Example: `2023-06-07T02:27:08Z`.
    pub create_time: Option<Timestamp>,
}

response! {
    CustomizedVoiceJob {
        "JobId" => job_id: value,
        "VoiceId" => voice_id: value,
        "Status" => status: value,
        "Message" => message: value,
        "Type" => type_: value,
        "VoiceName" => voice_name: value,
        "VoiceDesc" => voice_desc: value,
        "Scenario" => scenario: value,
        "Gender" => gender: value,
        "CreateTime" => create_time: value,
    }
}
