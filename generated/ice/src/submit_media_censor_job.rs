// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitMediaCensorJob`, from `ice/SubmitMediaCensorJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input, ScheduleConfig};

/// Starts a job that checks media for content that breaks the rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitMediaCensorJobRequest::new();
/// let reply = client.submit_media_censor_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitMediaCensorJobRequest {
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// The cover images that are concerned.
    pub cover_images: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// The barrages that are concerned.
    pub barrages: Option<String>,
    /// Where the result is written.
    pub output: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Web address under which the notify is found.
    pub notify_url: Option<String>,
    /// What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<Input>,
    /// Settings of the schedule, and what it works with.
    pub schedule_config: Option<ScheduleConfig>,
}

impl SubmitMediaCensorJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `CoverImages`.
    pub fn cover_images(mut self, value: impl Into<String>) -> Self {
        self.cover_images = Some(value.into());
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
    /// Sets `Barrages`.
    pub fn barrages(mut self, value: impl Into<String>) -> Self {
        self.barrages = Some(value.into());
        self
    }
    /// Sets `Output`.
    pub fn output(mut self, value: impl Into<String>) -> Self {
        self.output = Some(value.into());
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
    /// Sets `Input`.
    pub fn input(mut self, value: impl Into<Input>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `ScheduleConfig`.
    pub fn schedule_config(mut self, value: impl Into<ScheduleConfig>) -> Self {
        self.schedule_config = Some(value.into());
        self
    }
}

request! {
    SubmitMediaCensorJobRequest {
        "TemplateId" => template_id: query,
        "CoverImages" => cover_images: query,
        "Title" => title: query,
        "Description" => description: query,
        "Barrages" => barrages: query,
        "Output" => output: query,
        "UserData" => user_data: query,
        "NotifyUrl" => notify_url: query,
        "Input" => input: query_json,
        "ScheduleConfig" => schedule_config: query_json,
    }
}

impl Operation for SubmitMediaCensorJobRequest {
    type Response = SubmitMediaCensorJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitMediaCensorJob");
}

/// Response to [`SubmitMediaCensorJobRequest`].
#[non_exhaustive]
pub struct SubmitMediaCensorJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `88c6ca184c0e47098a5b665e2****`.
    pub job_id: Option<String>,
}

response! {
    SubmitMediaCensorJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}
