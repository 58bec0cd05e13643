// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitVideoCognitionJob`, from `ice/SubmitVideoCognitionJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input};

/// Starts a job that lets AI understand a video, by a template and its parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitVideoCognitionJobRequest::new();
/// let reply = client.submit_video_cognition_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitVideoCognitionJobRequest {
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<Input>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Settings of the template, and what it works with.
    pub template_config: Option<String>,
}

impl SubmitVideoCognitionJobRequest {
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
    /// Sets `Params`.
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
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
    /// Sets `TemplateConfig`.
    pub fn template_config(mut self, value: impl Into<String>) -> Self {
        self.template_config = Some(value.into());
        self
    }
}

request! {
    SubmitVideoCognitionJobRequest {
        "Title" => title: query,
        "Params" => params: query,
        "UserData" => user_data: query,
        "Input" => input: query_json,
        "TemplateId" => template_id: query,
        "TemplateConfig" => template_config: query,
    }
}

impl Operation for SubmitVideoCognitionJobRequest {
    type Response = SubmitVideoCognitionJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitVideoCognitionJob");
}

/// Response to [`SubmitVideoCognitionJobRequest`], which the documentation does not describe.
pub type SubmitVideoCognitionJobResponse = alicloud_runtime::UndocumentedResponse;
