// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitSmarttagJob`, from `ice/SubmitSmarttagJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input};

/// Starts a job that derives tags from picture, speech and text of media.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitSmarttagJobRequest::new();
/// let reply = client.submit_smarttag_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitSmarttagJobRequest {
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Which kind of content it is or is to be.
    pub content_type: Option<String>,
    /// Address of the content; no longer used.
    pub content_addr: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
    /// Web address under which the notify is found.
    pub notify_url: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<Input>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Settings of the schedule, and what it works with.
    pub schedule_config: Option<ScheduleConfig>,
    /// Settings of the template, and what it works with.
    pub template_config: Option<String>,
}

impl SubmitSmarttagJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `ContentType`.
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /// Sets `ContentAddr`.
    pub fn content_addr(mut self, value: impl Into<String>) -> Self {
        self.content_addr = Some(value.into());
        self
    }
    /// Sets `Params`.
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
    /// Sets `NotifyUrl`.
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `Input`.
    pub fn input(mut self, value: impl Into<Input>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `ScheduleConfig`.
    pub fn schedule_config(mut self, value: impl Into<ScheduleConfig>) -> Self {
        self.schedule_config = Some(value.into());
        self
    }
    /// Sets `TemplateConfig`.
    pub fn template_config(mut self, value: impl Into<String>) -> Self {
        self.template_config = Some(value.into());
        self
    }
}

request! {
    SubmitSmarttagJobRequest {
        "Title" => title: query,
        "Content" => content: query,
        "ContentType" => content_type: query,
        "ContentAddr" => content_addr: query,
        "Params" => params: query,
        "NotifyUrl" => notify_url: query,
        "UserData" => user_data: query,
        "Input" => input: query_json,
        "TemplateId" => template_id: query,
        "ScheduleConfig" => schedule_config: query_json,
        "TemplateConfig" => template_config: query,
    }
}

impl Operation for SubmitSmarttagJobRequest {
    type Response = SubmitSmarttagJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitSmarttagJob");
}

/// Response to [`SubmitSmarttagJobRequest`].
#[non_exhaustive]
pub struct SubmitSmarttagJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
}

response! {
    SubmitSmarttagJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Settings of the schedule, and what it works with.
#[non_exhaustive]
pub struct ScheduleConfig {
    /// ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
    /// Rank that decides which item goes first when several fit.
    pub priority: Option<String>,
}

impl ScheduleConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
}

request! {
    ScheduleConfig {
        "PipelineId" => pipeline_id: field,
        "Priority" => priority: field,
    }
}
