// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunStyleWriting`, from `quanmiaolightapp/RunStyleWriting.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EssayCorrectionTaskUsage, Output, ScriptChatHeader};

/// Writes on a theme in a style learned from sample texts.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::RunStyleWritingRequest::new()
///     .workspace_id("llm-2setzb9xb8mx");
/// let reply = client.run_style_writing(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunStyleWritingRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-2setzb9xb8mx`.
    pub workspace_id: Option<String>,
    /// The learning samples to work on or to narrow the list down to.
    /// Items: at most 10. Example: `text`.
    pub learning_samples: Vec<String>,
    /// What the text is about. Length: at most 2000. Example: `text`.
    pub writing_theme: Option<String>,
    /// What marks the style, as found in an earlier step. Length: at most 1000. Example: `text`.
    pub style_feature: Option<String>,
    /// The reference materials to work on or to narrow the list down to. Example: `text`.
    pub reference_materials: Vec<String>,
    /// Step of the writing that the call does, such as learning the style or writing.
    pub process_stage: Option<String>,
    /// Whether facts are looked up on the web before writing.
    pub use_search: Option<bool>,
}

impl RunStyleWritingRequest {
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
    /// Sets `learningSamples`.
    pub fn learning_samples(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.learning_samples = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `writingTheme`.
    pub fn writing_theme(mut self, value: impl Into<String>) -> Self {
        self.writing_theme = Some(value.into());
        self
    }
    /// Sets `styleFeature`.
    pub fn style_feature(mut self, value: impl Into<String>) -> Self {
        self.style_feature = Some(value.into());
        self
    }
    /// Sets `referenceMaterials`.
    pub fn reference_materials(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reference_materials = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `processStage`.
    pub fn process_stage(mut self, value: impl Into<String>) -> Self {
        self.process_stage = Some(value.into());
        self
    }
    /// Sets `useSearch`.
    #[inline]
    pub fn use_search(mut self, value: bool) -> Self {
        self.use_search = Some(value);
        self
    }
}

request! {
    RunStyleWritingRequest {
        "workspaceId" => workspace_id: path,
        "learningSamples" => learning_samples: form_json,
        "writingTheme" => writing_theme: form,
        "styleFeature" => style_feature: form,
        "referenceMaterials" => reference_materials: form_json,
        "processStage" => process_stage: form,
        "useSearch" => use_search: form,
    }
}

impl Operation for RunStyleWritingRequest {
    type Response = RunStyleWritingResponse;
    type Error = RunStyleWritingError;
    const INFO: OperationInfo = super::operation("RunStyleWriting")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/runStyleWriting")
        .required(&["workspaceId"])
        .foreign_protocol("server-sent events");
    const ERRORS: &'static [RunStyleWritingError] = &[
        RunStyleWritingError::NoPermission,
    ];
}

/// Response to [`RunStyleWritingRequest`].
#[non_exhaustive]
pub struct RunStyleWritingResponse {
    /// Whether this is the last piece of the stream. Example: `true`.
    pub end: Option<bool>,
    /// Facts about the task and this piece of its stream. Example: `text`.
    pub header: Option<ScriptChatHeader>,
    /// Result and consumption in this piece of the stream. Example: `text`.
    pub payload: Option<Payload>,
}

response! {
    RunStyleWritingResponse {
        "end" => end: value,
        "header" => header: value,
        "payload" => payload: value,
    }
}

/// Result and consumption in this piece of the stream.
#[non_exhaustive]
pub struct Payload {
    /// What has been worked out so far. Example: `text`.
    pub output: Option<Output>,
    /// Tokens that the model read and wrote, which are billed. Example: `text`.
    pub usage: Option<EssayCorrectionTaskUsage>,
}

response! {
    Payload {
        "output" => output: value,
        "usage" => usage: value,
    }
}

/// Errors that the documentation of [`RunStyleWritingRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type RunStyleWritingError = super::DocumentedError;
