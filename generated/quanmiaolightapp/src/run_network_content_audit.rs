// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunNetworkContentAudit`, from `quanmiaolightapp/RunNetworkContentAudit.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Header, Output, Payload, Tag, Usage};

/// Checks content from the internet against a set of tags, each defined by a prompt.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::RunNetworkContentAuditRequest::new()
///     .workspace_id("llm-xx")
///     .content("text");
/// let reply = client.run_network_content_audit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunNetworkContentAuditRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xx`.
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
    /// Key that opens, signs or picks out the api. Example: `sk-60fd85c1a28f4873abb952e954b0ed27`.
    /// A secret: it is printed as `***`.
    pub api_key: Option<String>,
}

impl RunNetworkContentAuditRequest {
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
    RunNetworkContentAuditRequest {
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

impl Operation for RunNetworkContentAuditRequest {
    type Response = RunNetworkContentAuditResponse;
    type Error = RunNetworkContentAuditError;
    const INFO: OperationInfo = super::operation("RunNetworkContentAudit")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/runNetworkContentAudit")
        .required(&["workspaceId", "content"])
        .foreign_protocol("server-sent events");
    const ERRORS: &'static [RunNetworkContentAuditError] = &[
        RunNetworkContentAuditError::NoPermission,
    ];
}

/// Response to [`RunNetworkContentAuditRequest`].
#[non_exhaustive]
pub struct RunNetworkContentAuditResponse {
    /// Facts about the task and this piece of its stream.
    pub header: Option<Header>,
    /// Result and consumption in this piece of the stream.
    pub payload: Option<Payload>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5D0E915E-655D-59A8-894F-93873F73AAE5`.
    pub request_id: Option<String>,
}

response! {
    RunNetworkContentAuditResponse {
        "header" => header: value,
        "payload" => payload: value,
        "requestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RunNetworkContentAuditRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type RunNetworkContentAuditError = super::DocumentedError;
