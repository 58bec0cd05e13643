// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunMarketingInformationExtract`, from `quanmiaolightapp/RunMarketingInformationExtract.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Output, Payload, Usage};

/// Extracts marketing information from source materials, by a kind or a custom prompt.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::RunMarketingInformationExtractRequest::new()
///     .workspace_id("w-08a4a3ba7104917c");
/// let reply = client.run_marketing_information_extract(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunMarketingInformationExtractRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `w-08a4a3ba7104917c`.
    pub workspace_id: Option<String>,
    /// ID of the model that the call is about. Example: `qwen-max qwen-plus`.
    pub model_id: Option<String>,
    /// Which kind of extract it is or is to be. Example: `text`.
    pub extract_type: Option<String>,
    /// Instruction of your own in place of the built-in one. Example: `text`.
    pub custom_prompt: Option<String>,
    /// The source materials to work on or to narrow the list down to. Example: `text`.
    pub source_materials: Vec<String>,
}

impl RunMarketingInformationExtractRequest {
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
    /// Sets `extractType`.
    pub fn extract_type(mut self, value: impl Into<String>) -> Self {
        self.extract_type = Some(value.into());
        self
    }
    /// Sets `customPrompt`.
    pub fn custom_prompt(mut self, value: impl Into<String>) -> Self {
        self.custom_prompt = Some(value.into());
        self
    }
    /// Sets `sourceMaterials`.
    pub fn source_materials(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_materials = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RunMarketingInformationExtractRequest {
        "workspaceId" => workspace_id: path,
        "modelId" => model_id: form,
        "extractType" => extract_type: form,
        "customPrompt" => custom_prompt: form,
        "sourceMaterials" => source_materials: form_json,
    }
}

impl Operation for RunMarketingInformationExtractRequest {
    type Response = RunMarketingInformationExtractResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RunMarketingInformationExtract")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/runMarketingInformationExtract")
        .required(&["workspaceId"])
        .foreign_protocol("server-sent events");
}

/// Response to [`RunMarketingInformationExtractRequest`].
#[non_exhaustive]
pub struct RunMarketingInformationExtractResponse {
    /// Whether this is the last piece of the stream.
    pub end: Option<bool>,
    /// Facts about the task and this piece of its stream.
    pub header: Option<Header>,
    /// Result and consumption in this piece of the stream.
    pub payload: Option<Payload>,
}

response! {
    RunMarketingInformationExtractResponse {
        "end" => end: value,
        "header" => header: value,
        "payload" => payload: value,
    }
}

/// Facts about the task and this piece of its stream.
#[non_exhaustive]
pub struct Header {
    /// What this piece of the stream tells, such as a step begun or the task ended.
    /// Example: `result-generated`.
    pub event: Option<String>,
    /// What is known about the event. Example: `text`.
    pub event_info: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F08C71C0-9399-548C-838B-1DA01DE211B0`.
    pub request_id: Option<String>,
    /// ID of the session that the item belongs to or stands for.
    pub session_id: Option<String>,
    /// ID of the task that the item belongs to or stands for. Example: `12826092918145`.
    pub task_id: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `2150432017236011824686132ecdbc`.
    pub trace_id: Option<String>,
}

response! {
    Header {
        "event" => event: value,
        "eventInfo" => event_info: value,
        "requestId" => request_id: value,
        "sessionId" => session_id: value,
        "taskId" => task_id: value,
        "traceId" => trace_id: value,
    }
}
