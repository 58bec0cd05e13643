// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateAIAgentCall`, from `ice/GenerateAIAgentCall.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AIAgentConfig, AIAgentTemplateConfig, AmbientSoundConfig, AsrConfig, AvatarChat3D, AvatarConfig, ChatSyncConfig, Equipment, FrameMotion, FunctionMap, HeadMotion, InterruptConfig, LlmConfig, LlmHistory, LookAway, PeopleCount, PronunciationRule, TtsConfig, TurnDetectionConfig, VcrConfig, VisionChat, VoiceChat, VoiceprintConfig};

/// Prepares a call between a user and an AI agent and hands out what the client needs to join.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GenerateAIAgentCallRequest::new()
///     .ai_agent_id("...");
/// let reply = client.generate_ai_agent_call(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateAIAgentCallRequest {
    /// **Required.** ID of the AI agent that the call is about.
    pub ai_agent_id: Option<String>,
    /// Seconds for which the token or address can be used.
    pub expire: Option<i64>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Settings of the template, and what it works with.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub template_config: Option<AIAgentTemplateConfig>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// ID of the session that the call is about.
    pub session_id: Option<String>,
    /// Settings of the agent, and what it works with.
    pub agent_config: Option<AIAgentConfig>,
    /// Settings of the chat sync, and what it works with.
    pub chat_sync_config: Option<ChatSyncConfig>,
}

impl GenerateAIAgentCallRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AIAgentId`, which is required.
    pub fn ai_agent_id(mut self, value: impl Into<String>) -> Self {
        self.ai_agent_id = Some(value.into());
        self
    }
    /// Sets `Expire`.
    #[inline]
    pub fn expire(mut self, value: i64) -> Self {
        self.expire = Some(value);
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `TemplateConfig`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn template_config(mut self, value: impl Into<AIAgentTemplateConfig>) -> Self {
        self.template_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `SessionId`.
    pub fn session_id(mut self, value: impl Into<String>) -> Self {
        self.session_id = Some(value.into());
        self
    }
    /// Sets `AgentConfig`.
    pub fn agent_config(mut self, value: impl Into<AIAgentConfig>) -> Self {
        self.agent_config = Some(value.into());
        self
    }
    /// Sets `ChatSyncConfig`.
    pub fn chat_sync_config(mut self, value: impl Into<ChatSyncConfig>) -> Self {
        self.chat_sync_config = Some(value.into());
        self
    }
}

request! {
    GenerateAIAgentCallRequest {
        "AIAgentId" => ai_agent_id: query,
        "Expire" => expire: query,
        "UserId" => user_id: query,
        "TemplateConfig" => template_config: query_json,
        "UserData" => user_data: query,
        "SessionId" => session_id: query,
        "AgentConfig" => agent_config: query_json,
        "ChatSyncConfig" => chat_sync_config: query_json,
    }
}

impl Operation for GenerateAIAgentCallRequest {
    type Response = GenerateAIAgentCallResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GenerateAIAgentCall")
        .required(&["AIAgentId"]);
}

/// Response to [`GenerateAIAgentCallRequest`], which the documentation does not describe.
pub type GenerateAIAgentCallResponse = alicloud_runtime::UndocumentedResponse;
