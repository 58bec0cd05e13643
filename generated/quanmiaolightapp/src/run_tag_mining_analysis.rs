// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunTagMiningAnalysis`, from `quanmiaolightapp/RunTagMiningAnalysis.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Header, Output, Payload, Tag, Usage};

/// Finds which tags fit a piece of content, as a task description says.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::RunTagMiningAnalysisRequest::new()
///     .workspace_id("w-08a4a3ba7104917c")
///     .content("text");
/// let reply = client.run_tag_mining_analysis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunTagMiningAnalysisRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `w-08a4a3ba7104917c`.
    pub workspace_id: Option<String>,
    /// ID of the model that the call is about. Example: `qwen-max`.
    pub model_id: Option<String>,
    /// Which kind of business it is or is to be. Example: `clueMining`.
    pub business_type: Option<String>,
    /// Free text that tells people about the task. Example: `text`.
    pub task_description: Option<String>,
    /// **Required.** Text that the model is to work on. Example: `text`.
    pub content: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// What is known about the extra. Example: `text`.
    pub extra_info: Option<String>,
    /// Notation or file format of the output. Example: `text`.
    pub output_format: Option<String>,
    /// Key that opens, signs or picks out the api. Example: `8de1d655ee27496c88b320fbcbc15d73`.
    /// A secret: it is printed as `***`.
    pub api_key: Option<String>,
}

impl RunTagMiningAnalysisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `modelId`.
    pub fn model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
        self
    }
    /// Sets `businessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
    /// Sets `taskDescription`.
    pub fn task_description(mut self, value: impl Into<String>) -> Self {
        self.task_description = Some(value.into());
        self
    }
    /// Sets `content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `extraInfo`.
    pub fn extra_info(mut self, value: impl Into<String>) -> Self {
        self.extra_info = Some(value.into());
        self
    }
    /// Sets `outputFormat`.
    pub fn output_format(mut self, value: impl Into<String>) -> Self {
        self.output_format = Some(value.into());
        self
    }
    /// Sets `apiKey`.
    pub fn api_key(mut self, value: impl Into<String>) -> Self {
        self.api_key = Some(value.into());
        self
    }
}

request! {
    RunTagMiningAnalysisRequest {
        "workspaceId" => workspace_id: path,
        "modelId" => model_id: form,
        "businessType" => business_type: form,
        "taskDescription" => task_description: form,
        "content" => content: form,
        "tags" => tags: form_json,
        "extraInfo" => extra_info: form,
        "outputFormat" => output_format: form,
        "apiKey" => api_key: form as Secret,
    }
}

impl Operation for RunTagMiningAnalysisRequest {
    type Response = RunTagMiningAnalysisResponse;
    type Error = RunTagMiningAnalysisError;
    const INFO: OperationInfo = super::operation("RunTagMiningAnalysis")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/runTagMiningAnalysis")
        .required(&["workspaceId", "content"])
        .foreign_protocol("server-sent events");
    const ERRORS: &'static [RunTagMiningAnalysisError] = &[
        RunTagMiningAnalysisError::NoPermission,
    ];
}

/// Response to [`RunTagMiningAnalysisRequest`].
#[non_exhaustive]
pub struct RunTagMiningAnalysisResponse {
    /// Facts about the task and this piece of its stream.
    pub header: Option<Header>,
    /// Result and consumption in this piece of the stream.
    pub payload: Option<Payload>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `085BE2D2-BB7E-59A6-B688-F2CB32124E7F`.
    pub request_id: Option<String>,
}

response! {
    RunTagMiningAnalysisResponse {
        "header" => header: value,
        "payload" => payload: value,
        "requestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RunTagMiningAnalysisRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type RunTagMiningAnalysisError = super::DocumentedError;
