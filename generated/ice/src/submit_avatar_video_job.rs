// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitAvatarVideoJob`, from `ice/SubmitAvatarVideoJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that renders a video of a digital human speaking given text or audio.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitAvatarVideoJobRequest::new();
/// let reply = client.submit_avatar_video_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitAvatarVideoJobRequest {
    /// Settings of the input, and what it works with.
    pub input_config: Option<String>,
    /// Settings of the editing, and what it works with.
    pub editing_config: Option<String>,
    /// Settings of the output, and what it works with.
    pub output_config: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

impl SubmitAvatarVideoJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InputConfig`.
    pub fn input_config(mut self, value: impl Into<String>) -> Self {
        self.input_config = Some(value.into());
        self
    }
    /// Sets `EditingConfig`.
    pub fn editing_config(mut self, value: impl Into<String>) -> Self {
        self.editing_config = Some(value.into());
        self
    }
    /// Sets `OutputConfig`.
    pub fn output_config(mut self, value: impl Into<String>) -> Self {
        self.output_config = Some(value.into());
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
}

request! {
    SubmitAvatarVideoJobRequest {
        "InputConfig" => input_config: query,
        "EditingConfig" => editing_config: query,
        "OutputConfig" => output_config: query,
        "Title" => title: query,
        "Description" => description: query,
        "UserData" => user_data: query,
    }
}

impl Operation for SubmitAvatarVideoJobRequest {
    type Response = SubmitAvatarVideoJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitAvatarVideoJob");
}

/// Response to [`SubmitAvatarVideoJobRequest`].
#[non_exhaustive]
pub struct SubmitAvatarVideoJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `******70dcc471edaf00e6f6f4******`.
    pub media_id: Option<String>,
}

response! {
    SubmitAvatarVideoJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
        "MediaId" => media_id: value,
    }
}
