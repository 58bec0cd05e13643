// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitSmarttagJob`, from `mts/SubmitSmarttagJob.md`.

use alicloud_runtime::codegen::*;

/// Submits a smart tagging job that analyzes content with a template.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitSmarttagJobRequest::new()
///     .input("oss://testbucket/example.flv")
///     .pipeline_id("...")
///     .title("test-video");
/// let reply = client.submit_smarttag_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitSmarttagJobRequest {
    /// File to read, as JSON with bucket, region and object, or a media ID where these are offered.
    pub input: Option<String>,
    /// **Required.** ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
    /// **Required.** Title or heading shown to people.
    pub title: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Which kind of content it is or is to be.
    pub content_type: Option<String>,
    /// Address of the content; no longer used.
    pub content_addr: Option<String>,
    /// Web address under which the notify is found.
    pub notify_url: Option<String>,
    /// Rank that decides which item goes first when several fit.
    pub priority: Option<String>,
}

impl SubmitSmarttagJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Input`.
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `PipelineId`, which is required.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `Title`, which is required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
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
    /// Sets `NotifyUrl`.
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
        self
    }
    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
}

request! {
    SubmitSmarttagJobRequest {
        "Input" => input: query,
        "PipelineId" => pipeline_id: query,
        "Title" => title: query,
        "Content" => content: query,
        "TemplateId" => template_id: query,
        "Params" => params: query,
        "UserData" => user_data: query,
        "ContentType" => content_type: query,
        "ContentAddr" => content_addr: query,
        "NotifyUrl" => notify_url: query,
        "Priority" => priority: query,
    }
}

impl Operation for SubmitSmarttagJobRequest {
    type Response = SubmitSmarttagJobResponse;
    type Error = SubmitSmarttagJobError;
    const INFO: OperationInfo = super::operation("SubmitSmarttagJob")
        .required(&["PipelineId", "Title"]);
    const ERRORS: &'static [SubmitSmarttagJobError] = &[
        SubmitSmarttagJobError::MissingParameter,
    ];
}

/// Response to [`SubmitSmarttagJobRequest`].
#[non_exhaustive]
pub struct SubmitSmarttagJobResponse {
    /// ID of the job, for asking later how it stands. Example: `39f8e0bc005e4f309379701645f4****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    SubmitSmarttagJobResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SubmitSmarttagJobRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
pub type SubmitSmarttagJobError = super::DocumentedError;
