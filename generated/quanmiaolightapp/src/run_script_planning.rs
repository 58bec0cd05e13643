// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunScriptPlanning`, from `quanmiaolightapp/RunScriptPlanning.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Output, Payload, ScriptChatHeader, Usage};

/// Plans a script with its shots from name, type, summary and wishes for the plot.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::RunScriptPlanningRequest::new()
///     .workspace_id("llm-e9zzbkg0aj2mlXX")
///     .script_summary("text");
/// let reply = client.run_script_planning(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunScriptPlanningRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-e9zzbkg0aj2mlXX`.
    pub workspace_id: Option<String>,
    /// Name that the script goes by. Length: at most 5000. Example: `text`.
    pub script_name: Option<String>,
    /// Kind of story, such as comedy or crime. Length: at most 5000. Example: `text`.
    pub script_type_keyword: Option<String>,
    /// **Required.** What happens in the story, in short. Length: at most 5000. Example: `text`.
    pub script_summary: Option<String>,
    /// How many there are of this: script shot. Range: 1 to 10. Example: `3`.
    pub script_shot_count: Option<i32>,
    /// Whether scenes come with spoken lines.
    pub dialogue_in_scene: Option<bool>,
    /// Whether the plan works out what the figures clash over.
    pub plot_conflict: Option<bool>,
    /// Anything else that the script should heed. Length: at most 5000. Example: `text`.
    pub additional_note: Option<String>,
}

impl RunScriptPlanningRequest {
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
    /// Sets `scriptName`.
    pub fn script_name(mut self, value: impl Into<String>) -> Self {
        self.script_name = Some(value.into());
        self
    }
    /// Sets `scriptTypeKeyword`.
    pub fn script_type_keyword(mut self, value: impl Into<String>) -> Self {
        self.script_type_keyword = Some(value.into());
        self
    }
    /// Sets `scriptSummary`, which is required.
    pub fn script_summary(mut self, value: impl Into<String>) -> Self {
        self.script_summary = Some(value.into());
        self
    }
    /// Sets `scriptShotCount`.
    #[inline]
    pub fn script_shot_count(mut self, value: i32) -> Self {
        self.script_shot_count = Some(value);
        self
    }
    /// Sets `dialogueInScene`.
    #[inline]
    pub fn dialogue_in_scene(mut self, value: bool) -> Self {
        self.dialogue_in_scene = Some(value);
        self
    }
    /// Sets `plotConflict`.
    #[inline]
    pub fn plot_conflict(mut self, value: bool) -> Self {
        self.plot_conflict = Some(value);
        self
    }
    /// Sets `additionalNote`.
    pub fn additional_note(mut self, value: impl Into<String>) -> Self {
        self.additional_note = Some(value.into());
        self
    }
}

request! {
    RunScriptPlanningRequest {
        "workspaceId" => workspace_id: path,
        "scriptName" => script_name: form,
        "scriptTypeKeyword" => script_type_keyword: form,
        "scriptSummary" => script_summary: form,
        "scriptShotCount" => script_shot_count: form,
        "dialogueInScene" => dialogue_in_scene: form,
        "plotConflict" => plot_conflict: form,
        "additionalNote" => additional_note: form,
    }
}

impl Operation for RunScriptPlanningRequest {
    type Response = RunScriptPlanningResponse;
    type Error = RunScriptPlanningError;
    const INFO: OperationInfo = super::operation("RunScriptPlanning")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/runScriptPlanning")
        .required(&["workspaceId", "scriptSummary"])
        .foreign_protocol("server-sent events");
    const ERRORS: &'static [RunScriptPlanningError] = &[
        RunScriptPlanningError::NoPermission,
    ];
}

/// Response to [`RunScriptPlanningRequest`].
#[non_exhaustive]
pub struct RunScriptPlanningResponse {
    /// Whether this is the last piece of the stream.
    pub end: Option<bool>,
    /// Facts about the task and this piece of its stream.
    pub header: Option<ScriptChatHeader>,
    /// Result and consumption in this piece of the stream.
    pub payload: Option<Payload>,
}

response! {
    RunScriptPlanningResponse {
        "end" => end: value,
        "header" => header: value,
        "payload" => payload: value,
    }
}

/// Errors that the documentation of [`RunScriptPlanningRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type RunScriptPlanningError = super::DocumentedError;
