// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ClearAIAgentVoiceprint`, from `ice/ClearAIAgentVoiceprint.md`.

use alicloud_runtime::codegen::*;

/// Clears a stored voiceprint, so that the agent no longer recognizes this speaker.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ClearAIAgentVoiceprintRequest::new();
/// let reply = client.clear_ai_agent_voiceprint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ClearAIAgentVoiceprintRequest {
    /// ID of the voiceprint that the call is about.
    pub voiceprint_id: Option<String>,
}

impl ClearAIAgentVoiceprintRequest {
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
}

request! {
    ClearAIAgentVoiceprintRequest {
        "VoiceprintId" => voiceprint_id: query,
    }
}

impl Operation for ClearAIAgentVoiceprintRequest {
    type Response = ClearAIAgentVoiceprintResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ClearAIAgentVoiceprint");
}

/// Response to [`ClearAIAgentVoiceprintRequest`], which the documentation does not describe.
pub type ClearAIAgentVoiceprintResponse = alicloud_runtime::UndocumentedResponse;
