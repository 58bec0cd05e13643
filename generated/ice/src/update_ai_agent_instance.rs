// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAIAgentInstance`, from `ice/UpdateAIAgentInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AIAgentConfig, AIAgentTemplateConfig, AmbientSoundConfig, AsrConfig, AvatarChat3D, AvatarConfig, Equipment, FrameMotion, FunctionMap, HeadMotion, InterruptConfig, LlmConfig, LlmHistory, LookAway, PeopleCount, PronunciationRule, TtsConfig, TurnDetectionConfig, VcrConfig, VisionChat, VoiceChat, VoiceprintConfig};

/// Changes settings of an AI agent instance, such as greeting, volume or speech recognition.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateAIAgentInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.update_ai_agent_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAIAgentInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Settings of the agent, and what it works with.
    pub agent_config: Option<AIAgentConfig>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Settings of the template, and what it works with.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub template_config: Option<AIAgentTemplateConfig>,
}

impl UpdateAIAgentInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `AgentConfig`.
    pub fn agent_config(mut self, value: impl Into<AIAgentConfig>) -> Self {
        self.agent_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `TemplateConfig`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn template_config(mut self, value: impl Into<AIAgentTemplateConfig>) -> Self {
        self.template_config = Some(value.into());
        self
    }
}

request! {
    UpdateAIAgentInstanceRequest {
        "InstanceId" => instance_id: query,
        "AgentConfig" => agent_config: query_json,
        "UserData" => user_data: query,
        "TemplateConfig" => template_config: query_json,
    }
}

impl Operation for UpdateAIAgentInstanceRequest {
    type Response = UpdateAIAgentInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAIAgentInstance")
        .required(&["InstanceId"]);
}

/// Response to [`UpdateAIAgentInstanceRequest`], which the documentation does not describe.
pub type UpdateAIAgentInstanceResponse = alicloud_runtime::UndocumentedResponse;
