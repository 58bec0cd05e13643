// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitASRJob`, from `ice/SubmitASRJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that turns speech in media into text with start and end times.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitASRJobRequest::new();
/// let reply = client.submit_asr_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitASRJobRequest {
    /// File with the speech, as an address in OSS or a media ID.
    pub input_file: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// Length of the part that is worked on.
    pub duration: Option<String>,
    /// Settings of the editing, and what it works with.
    pub editing_config: Option<String>,
}

impl SubmitASRJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InputFile`.
    pub fn input_file(mut self, value: impl Into<String>) -> Self {
        self.input_file = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
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
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `Duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }
    /// Sets `EditingConfig`.
    pub fn editing_config(mut self, value: impl Into<String>) -> Self {
        self.editing_config = Some(value.into());
        self
    }
}

request! {
    SubmitASRJobRequest {
        "InputFile" => input_file: query,
        "UserData" => user_data: query,
        "Title" => title: query,
        "Description" => description: query,
        "StartTime" => start_time: query,
        "Duration" => duration: query,
        "EditingConfig" => editing_config: query,
    }
}

impl Operation for SubmitASRJobRequest {
    type Response = SubmitASRJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitASRJob");
}

/// Response to [`SubmitASRJobRequest`].
#[non_exhaustive]
pub struct SubmitASRJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Finished`.
    pub state: Option<String>,
}

response! {
    SubmitASRJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
        "State" => state: value,
    }
}
