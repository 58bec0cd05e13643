// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartAIAgentInstance`, from `ice/StartAIAgentInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AIAgentConfig, AIAgentTemplateConfig, AmbientSoundConfig, AsrConfig, AvatarChat3D, AvatarConfig, ChatSyncConfig, Equipment, FrameMotion, FunctionMap, HeadMotion, InterruptConfig, LlmConfig, LlmHistory, LookAway, PeopleCount, PronunciationRule, TtsConfig, TurnDetectionConfig, VcrConfig, VisionChat, VoiceChat, VoiceprintConfig};

/// Starts an AI agent and lets it join the channel given in its runtime configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::start_ai_agent_instance::AIAgentRuntimeConfig;
///
/// let request = alicloud_ice::StartAIAgentInstanceRequest::new()
///     .ai_agent_id("...")
///     .runtime_config(AIAgentRuntimeConfig::new());
/// let reply = client.start_ai_agent_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartAIAgentInstanceRequest {
    /// **Required.** ID of the AI agent that the call is about.
    pub ai_agent_id: Option<String>,
    /// **Required.** Settings of the runtime, and what it works with.
    pub runtime_config: Option<AIAgentRuntimeConfig>,
    /// Settings of the agent, and what it works with.
    pub agent_config: Option<AIAgentConfig>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// ID of the session that the call is about.
    pub session_id: Option<String>,
    /// Settings of the chat sync, and what it works with.
    pub chat_sync_config: Option<ChatSyncConfig>,
    /// Settings of the template, and what it works with.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub template_config: Option<AIAgentTemplateConfig>,
}

impl StartAIAgentInstanceRequest {
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
    /// Sets `RuntimeConfig`, which is required.
    pub fn runtime_config(mut self, value: impl Into<AIAgentRuntimeConfig>) -> Self {
        self.runtime_config = Some(value.into());
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
    /// Sets `SessionId`.
    pub fn session_id(mut self, value: impl Into<String>) -> Self {
        self.session_id = Some(value.into());
        self
    }
    /// Sets `ChatSyncConfig`.
    pub fn chat_sync_config(mut self, value: impl Into<ChatSyncConfig>) -> Self {
        self.chat_sync_config = Some(value.into());
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
    StartAIAgentInstanceRequest {
        "AIAgentId" => ai_agent_id: query,
        "RuntimeConfig" => runtime_config: query_json,
        "AgentConfig" => agent_config: query_json,
        "UserData" => user_data: query,
        "SessionId" => session_id: query,
        "ChatSyncConfig" => chat_sync_config: query_json,
        "TemplateConfig" => template_config: query_json,
    }
}

impl Operation for StartAIAgentInstanceRequest {
    type Response = StartAIAgentInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartAIAgentInstance")
        .required(&["AIAgentId", "RuntimeConfig"]);
}

/// Response to [`StartAIAgentInstanceRequest`], which the documentation does not describe.
pub type StartAIAgentInstanceResponse = alicloud_runtime::UndocumentedResponse;

/// Settings of the runtime, and what it works with.
#[non_exhaustive]
pub struct AIAgentRuntimeConfig {
    /// Settings for a call by voice only.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub voice_chat: Option<Chat>,
    /// Token for the auth; pass it on without reading anything into it.
    pub auth_token: Option<String>,
    /// ID of the agent user that the call is about.
    pub agent_user_id: Option<String>,
    /// Settings for a call in which the agent also sees the user's picture.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub vision_chat: Option<Chat>,
    /// ID of the channel that the call is about.
    pub channel_id: Option<String>,
    /// Settings for a call with a three-dimensional digital human.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub avatar_chat3_d: Option<AIAgentRuntimeConfigAvatarChat3D>,
}

impl AIAgentRuntimeConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VoiceChat`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn voice_chat(mut self, value: impl Into<Chat>) -> Self {
        self.voice_chat = Some(value.into());
        self
    }
    /// Sets `AuthToken`.
    pub fn auth_token(mut self, value: impl Into<String>) -> Self {
        self.auth_token = Some(value.into());
        self
    }
    /// Sets `AgentUserId`.
    pub fn agent_user_id(mut self, value: impl Into<String>) -> Self {
        self.agent_user_id = Some(value.into());
        self
    }
    /// Sets `VisionChat`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn vision_chat(mut self, value: impl Into<Chat>) -> Self {
        self.vision_chat = Some(value.into());
        self
    }
    /// Sets `ChannelId`.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
    /// Sets `AvatarChat3D`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn avatar_chat3_d(
        mut self,
        value: impl Into<AIAgentRuntimeConfigAvatarChat3D>,
    ) -> Self {
        self.avatar_chat3_d = Some(value.into());
        self
    }
}

request! {
    AIAgentRuntimeConfig {
        "VoiceChat" => voice_chat: field,
        "AuthToken" => auth_token: field,
        "AgentUserId" => agent_user_id: field,
        "VisionChat" => vision_chat: field,
        "ChannelId" => channel_id: field,
        "AvatarChat3D" => avatar_chat3_d: field,
    }
}

/// Settings for a call by voice only.
#[non_exhaustive]
pub struct Chat {
    /// Token for the auth; pass it on without reading anything into it.
    pub auth_token: Option<String>,
    /// ID of the agent user that the call is about.
    pub agent_user_id: Option<String>,
    /// ID of the channel that the call is about.
    pub channel_id: Option<String>,
}

impl Chat {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuthToken`.
    pub fn auth_token(mut self, value: impl Into<String>) -> Self {
        self.auth_token = Some(value.into());
        self
    }
    /// Sets `AgentUserId`.
    pub fn agent_user_id(mut self, value: impl Into<String>) -> Self {
        self.agent_user_id = Some(value.into());
        self
    }
    /// Sets `ChannelId`.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
}

request! {
    Chat {
        "AuthToken" => auth_token: field,
        "AgentUserId" => agent_user_id: field,
        "ChannelId" => channel_id: field,
    }
}

/// Settings for a call with a three-dimensional digital human.
#[non_exhaustive]
pub struct AIAgentRuntimeConfigAvatarChat3D {
    /// Token for the auth; pass it on without reading anything into it.
    pub auth_token: Option<String>,
    /// ID of the agent user that the call is about.
    pub agent_user_id: Option<String>,
    /// ID of the channel that the call is about.
    pub channel_id: Option<String>,
}

impl AIAgentRuntimeConfigAvatarChat3D {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuthToken`.
    pub fn auth_token(mut self, value: impl Into<String>) -> Self {
        self.auth_token = Some(value.into());
        self
    }
    /// Sets `AgentUserId`.
    pub fn agent_user_id(mut self, value: impl Into<String>) -> Self {
        self.agent_user_id = Some(value.into());
        self
    }
    /// Sets `ChannelId`.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
}

request! {
    AIAgentRuntimeConfigAvatarChat3D {
        "AuthToken" => auth_token: field,
        "AgentUserId" => agent_user_id: field,
        "ChannelId" => channel_id: field,
    }
}
