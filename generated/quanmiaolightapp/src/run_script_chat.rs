// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunScriptChat`, from `quanmiaolightapp/RunScriptChat.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Output, Payload, ScriptChatHeader, Usage};

/// Talks about a script, going on from an earlier task if one is named.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::RunScriptChatRequest::new()
///     .workspace_id("llm-rz8db8d00rcn2p0xc")
///     .prompt("text");
/// let reply = client.run_script_chat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunScriptChatRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-rz8db8d00rcn2p0xc`.
    pub workspace_id: Option<String>,
    /// **Required.** What the model is asked to do. Length: at most 9000. Example: `text`.
    pub prompt: Option<String>,
    /// ID of the task that the call is about.
    /// Length: at most 1000. Example: `a3d1c2ac-f086-4a21-9069-f5631542f5a2`.
    pub task_id: Option<String>,
}

impl RunScriptChatRequest {
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
    /// Sets `prompt`, which is required.
    pub fn prompt(mut self, value: impl Into<String>) -> Self {
        self.prompt = Some(value.into());
        self
    }
    /// Sets `taskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    RunScriptChatRequest {
        "workspaceId" => workspace_id: path,
        "prompt" => prompt: form,
        "taskId" => task_id: form,
    }
}

impl Operation for RunScriptChatRequest {
    type Response = RunScriptChatResponse;
    type Error = RunScriptChatError;
    const INFO: OperationInfo = super::operation("RunScriptChat")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/runScriptChat")
        .required(&["workspaceId", "prompt"])
        .foreign_protocol("server-sent events");
    const ERRORS: &'static [RunScriptChatError] = &[RunScriptChatError::NoPermission];
}

/// Response to [`RunScriptChatRequest`].
#[non_exhaustive]
pub struct RunScriptChatResponse {
    /// Whether this is the last piece of the stream. Example: `true`.
    pub end: Option<bool>,
    /// Facts about the task and this piece of its stream.
    pub header: Option<ScriptChatHeader>,
    /// Result and consumption in this piece of the stream.
    pub payload: Option<Payload>,
}

response! {
    RunScriptChatResponse {
        "end" => end: value,
        "header" => header: value,
        "payload" => payload: value,
    }
}

/// Errors that the documentation of [`RunScriptChatRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type RunScriptChatError = super::DocumentedError;
