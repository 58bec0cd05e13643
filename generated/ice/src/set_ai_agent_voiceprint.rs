// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetAIAgentVoiceprint`, from `ice/SetAIAgentVoiceprint.md`.

use alicloud_runtime::codegen::*;

/// Registers or replaces a voiceprint for AI agents from an audio sample.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SetAIAgentVoiceprintRequest::new();
/// let reply = client.set_ai_agent_voiceprint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetAIAgentVoiceprintRequest {
    /// ID of the voiceprint that the call is about.
    pub voiceprint_id: Option<String>,
    /// What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<Input>,
}

impl SetAIAgentVoiceprintRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VoiceprintId`.
    pub fn voiceprint_id(mut self, value: impl Into<String>) -> Self {
        self.voiceprint_id = Some(value.into());
        self
    }
    /// Sets `Input`.
    pub fn input(mut self, value: impl Into<Input>) -> Self {
        self.input = Some(value.into());
        self
    }
}

request! {
    SetAIAgentVoiceprintRequest {
        "VoiceprintId" => voiceprint_id: query,
        "Input" => input: query_json,
    }
}

impl Operation for SetAIAgentVoiceprintRequest {
    type Response = SetAIAgentVoiceprintResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetAIAgentVoiceprint");
}

/// Response to [`SetAIAgentVoiceprintRequest`], which the documentation does not describe.
pub type SetAIAgentVoiceprintResponse = alicloud_runtime::UndocumentedResponse;

/// What is worked on, as an address in OSS, a media ID or a stream.
#[non_exhaustive]
pub struct Input {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Sound of the voice to register.
    pub data: Option<String>,
    /// Notation or file format that is used.
    pub format: Option<String>,
}

impl Input {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Data`.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `Format`.
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
}

request! {
    Input {
        "Type" => type_: field,
        "Data" => data: field,
        "Format" => format: field,
    }
}
