// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunScriptRefine`, from `quanmiaolightapp/RunScriptRefine.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ScriptChatHeader, Usage};

/// Polishes the script that an earlier task made.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::RunScriptRefineRequest::new()
///     .workspace_id("llm-zna577pdximvztk5");
/// let reply = client.run_script_refine(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunScriptRefineRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-zna577pdximvztk5`.
    pub workspace_id: Option<String>,
    /// ID of the task that the call is about.
    /// Length: at most 1000. Example: `a3d1c2ac-f086-4a21-9069-f5631542f5a2`.
    pub task_id: Option<String>,
}

impl RunScriptRefineRequest {
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
    /// Sets `taskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    RunScriptRefineRequest {
        "workspaceId" => workspace_id: path,
        "taskId" => task_id: form,
    }
}

impl Operation for RunScriptRefineRequest {
    type Response = RunScriptRefineResponse;
    type Error = RunScriptRefineError;
    const INFO: OperationInfo = super::operation("RunScriptRefine")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/runScriptRefine")
        .required(&["workspaceId"])
        .foreign_protocol("server-sent events");
    const ERRORS: &'static [RunScriptRefineError] = &[
        RunScriptRefineError::NoPermission,
    ];
}

/// Response to [`RunScriptRefineRequest`].
#[non_exhaustive]
pub struct RunScriptRefineResponse {
    /// Whether this is the last piece of the stream.
    pub end: Option<bool>,
    /// Facts about the task and this piece of its stream.
    pub header: Option<ScriptChatHeader>,
    /// Result and consumption in this piece of the stream.
    pub payload: Option<Payload>,
}

response! {
    RunScriptRefineResponse {
        "end" => end: value,
        "header" => header: value,
        "payload" => payload: value,
    }
}

/// Result and consumption in this piece of the stream.
#[non_exhaustive]
pub struct Payload {
    /// What has been worked out so far.
    pub output: Option<Output>,
    /// Tokens that the model read and wrote, which are billed.
    pub usage: Option<Usage>,
}

response! {
    Payload {
        "output" => output: value,
        "usage" => usage: value,
    }
}

/// What has been worked out so far.
#[non_exhaustive]
pub struct Output {
    /// What the model wrote.
    pub text: Option<String>,
    /// Figures of the story with what marks them. Example: `text`.
    pub role: Option<String>,
    /// Where and when the story takes place. Example: `text`.
    pub scene: Option<String>,
    /// Condensed text, or the parts that make it up. Example: `text`.
    pub summary: Option<String>,
    /// Course of the story in short. Example: `text`.
    pub outline: Option<String>,
    /// Full text of the item. Example: `text`.
    pub content: Vec<OutputContent>,
}

response! {
    Output {
        "text" => text: value,
        "role" => role: value,
        "scene" => scene: value,
        "summary" => summary: value,
        "outline" => outline: value,
        "content" => content: list(""),
    }
}

/// Full text of the item.
#[non_exhaustive]
pub struct OutputContent {
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    pub key: Option<Value>,
}

response! {
    OutputContent {
        "key" => key: value,
    }
}

/// Errors that the documentation of [`RunScriptRefineRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type RunScriptRefineError = super::DocumentedError;
