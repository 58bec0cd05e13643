// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunScriptContinue`, from `quanmiaolightapp/RunScriptContinue.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Output, Payload, ScriptChatHeader, Usage};

/// Continues a script from its summary and what the user has written.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::RunScriptContinueRequest::new()
///     .workspace_id("llm-e9zzbkg0aj2mlXX")
///     .user_provided_content("text");
/// let reply = client.run_script_continue(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunScriptContinueRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-e9zzbkg0aj2mlXX`.
    pub workspace_id: Option<String>,
    /// Kind of story, such as comedy or crime. Length: at most 5000. Example: `text`.
    pub script_type_keyword: Option<String>,
    /// What happens in the story, in short. Length: at most 5000. Example: `text`.
    pub script_summary: Option<String>,
    /// **Required.** What the user provided contains. Length: at most 5000. Example: `text`.
    pub user_provided_content: Option<String>,
}

impl RunScriptContinueRequest {
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
    /// Sets `scriptTypeKeyword`.
    pub fn script_type_keyword(mut self, value: impl Into<String>) -> Self {
        self.script_type_keyword = Some(value.into());
        self
    }
    /// Sets `scriptSummary`.
    pub fn script_summary(mut self, value: impl Into<String>) -> Self {
        self.script_summary = Some(value.into());
        self
    }
    /// Sets `userProvidedContent`, which is required.
    pub fn user_provided_content(mut self, value: impl Into<String>) -> Self {
        self.user_provided_content = Some(value.into());
        self
    }
}

request! {
    RunScriptContinueRequest {
        "workspaceId" => workspace_id: path,
        "scriptTypeKeyword" => script_type_keyword: form,
        "scriptSummary" => script_summary: form,
        "userProvidedContent" => user_provided_content: form,
    }
}

impl Operation for RunScriptContinueRequest {
    type Response = RunScriptContinueResponse;
    type Error = RunScriptContinueError;
    const INFO: OperationInfo = super::operation("RunScriptContinue")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/runScriptContinue")
        .required(&["workspaceId", "userProvidedContent"])
        .foreign_protocol("server-sent events");
    const ERRORS: &'static [RunScriptContinueError] = &[
        RunScriptContinueError::NoPermission,
    ];
}

/// Response to [`RunScriptContinueRequest`].
#[non_exhaustive]
pub struct RunScriptContinueResponse {
    /// Whether this is the last piece of the stream.
    pub end: Option<bool>,
    /// Facts about the task and this piece of its stream.
    pub header: Option<ScriptChatHeader>,
    /// Result and consumption in this piece of the stream.
    pub payload: Option<Payload>,
}

response! {
    RunScriptContinueResponse {
        "end" => end: value,
        "header" => header: value,
        "payload" => payload: value,
    }
}

/// Errors that the documentation of [`RunScriptContinueRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type RunScriptContinueError = super::DocumentedError;
