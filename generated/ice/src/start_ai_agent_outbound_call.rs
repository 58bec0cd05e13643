// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartAIAgentOutboundCall`, from `ice/StartAIAgentOutboundCall.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AmbientSoundConfig, AsrConfig, FunctionMap, InterruptConfig, LlmHistory, PronunciationRule, TtsConfig, TurnDetectionConfig};

/// Makes an AI agent call a phone number and speak with whoever answers.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::StartAIAgentOutboundCallRequest::new()
///     .ai_agent_id("...")
///     .caller_number("...")
///     .called_number("...");
/// let reply = client.start_ai_agent_outbound_call(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartAIAgentOutboundCallRequest {
    /// **Required.** ID of the AI agent that the call is about.
    pub ai_agent_id: Option<String>,
    /// **Required.** Number that counts or picks out the caller.
    pub caller_number: Option<String>,
    /// **Required.** Number that counts or picks out the called.
    pub called_number: Option<String>,
    /// Settings for this call that replace those of the agent.
    pub config: Option<AIAgentOutboundCallConfig>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// ID of the session that the call is about.
    pub session_id: Option<String>,
    /// Text that the caller is told when the call is free of charge.
    pub ims_ai_agent_free_ob_call: Option<String>,
}

impl StartAIAgentOutboundCallRequest {
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
    /// Sets `CallerNumber`, which is required.
    pub fn caller_number(mut self, value: impl Into<String>) -> Self {
        self.caller_number = Some(value.into());
        self
    }
    /// Sets `CalledNumber`, which is required.
    pub fn called_number(mut self, value: impl Into<String>) -> Self {
        self.called_number = Some(value.into());
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<AIAgentOutboundCallConfig>) -> Self {
        self.config = Some(value.into());
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
    /// Sets `ImsAIAgentFreeObCall`.
    pub fn ims_ai_agent_free_ob_call(mut self, value: impl Into<String>) -> Self {
        self.ims_ai_agent_free_ob_call = Some(value.into());
        self
    }
}

request! {
    StartAIAgentOutboundCallRequest {
        "AIAgentId" => ai_agent_id: query,
        "CallerNumber" => caller_number: query,
        "CalledNumber" => called_number: query,
        "Config" => config: query_json,
        "UserData" => user_data: query,
        "SessionId" => session_id: query,
        "ImsAIAgentFreeObCall" => ims_ai_agent_free_ob_call: query,
    }
}

impl Operation for StartAIAgentOutboundCallRequest {
    type Response = StartAIAgentOutboundCallResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartAIAgentOutboundCall")
        .required(&["AIAgentId", "CallerNumber", "CalledNumber"]);
}

/// Response to [`StartAIAgentOutboundCallRequest`], which the documentation does not describe.
pub type StartAIAgentOutboundCallResponse = alicloud_runtime::UndocumentedResponse;

/// Settings for this call that replace those of the agent.
#[non_exhaustive]
pub struct AIAgentOutboundCallConfig {
    /// First thing that the agent says after somebody joins.
    pub greeting: Option<String>,
    /// Whether this is switched on: intelligent segment.
    pub enable_intelligent_segment: Option<bool>,
    /// Settings of the asr, and what it works with.
    pub asr_config: Option<AsrConfig>,
    /// Settings of the llm, and what it works with.
    pub llm_config: Option<LlmConfig>,
    /// Settings of the tts, and what it works with.
    pub tts_config: Option<TtsConfig>,
    /// Settings of the interrupt, and what it works with.
    pub interrupt_config: Option<InterruptConfig>,
    /// Settings of the turn detection, and what it works with.
    pub turn_detection_config: Option<TurnDetectionConfig>,
    /// Time from picking up until the agent speaks first.
    pub greeting_delay: Option<i32>,
    /// Settings of the ambient sound, and what it works with.
    pub ambient_sound_config: Option<AmbientSoundConfig>,
    /// Settings of the experimental, and what it works with.
    pub experimental_config: Option<String>,
}

impl AIAgentOutboundCallConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Greeting`.
    pub fn greeting(mut self, value: impl Into<String>) -> Self {
        self.greeting = Some(value.into());
        self
    }
    /// Sets `EnableIntelligentSegment`.
    #[inline]
    pub fn enable_intelligent_segment(mut self, value: bool) -> Self {
        self.enable_intelligent_segment = Some(value);
        self
    }
    /// Sets `AsrConfig`.
    pub fn asr_config(mut self, value: impl Into<AsrConfig>) -> Self {
        self.asr_config = Some(value.into());
        self
    }
    /// Sets `LlmConfig`.
    pub fn llm_config(mut self, value: impl Into<LlmConfig>) -> Self {
        self.llm_config = Some(value.into());
        self
    }
    /// Sets `TtsConfig`.
    pub fn tts_config(mut self, value: impl Into<TtsConfig>) -> Self {
        self.tts_config = Some(value.into());
        self
    }
    /// Sets `InterruptConfig`.
    pub fn interrupt_config(mut self, value: impl Into<InterruptConfig>) -> Self {
        self.interrupt_config = Some(value.into());
        self
    }
    /// Sets `TurnDetectionConfig`.
    pub fn turn_detection_config(
        mut self,
        value: impl Into<TurnDetectionConfig>,
    ) -> Self {
        self.turn_detection_config = Some(value.into());
        self
    }
    /// Sets `GreetingDelay`.
    #[inline]
    pub fn greeting_delay(mut self, value: i32) -> Self {
        self.greeting_delay = Some(value);
        self
    }
    /// Sets `AmbientSoundConfig`.
    pub fn ambient_sound_config(mut self, value: impl Into<AmbientSoundConfig>) -> Self {
        self.ambient_sound_config = Some(value.into());
        self
    }
    /// Sets `ExperimentalConfig`.
    pub fn experimental_config(mut self, value: impl Into<String>) -> Self {
        self.experimental_config = Some(value.into());
        self
    }
}

request! {
    AIAgentOutboundCallConfig {
        "Greeting" => greeting: field,
        "EnableIntelligentSegment" => enable_intelligent_segment: field,
        "AsrConfig" => asr_config: field,
        "LlmConfig" => llm_config: field,
        "TtsConfig" => tts_config: field,
        "InterruptConfig" => interrupt_config: field,
        "TurnDetectionConfig" => turn_detection_config: field,
        "GreetingDelay" => greeting_delay: field,
        "AmbientSoundConfig" => ambient_sound_config: field,
        "ExperimentalConfig" => experimental_config: field,
    }
}

/// Settings of the llm, and what it works with.
#[non_exhaustive]
pub struct LlmConfig {
    /// Upper limit that applies to the llm history.
    pub llm_history_limit: Option<i32>,
    /// Earlier turns of the conversation that the language model is given.
    pub llm_history: Vec<LlmHistory>,
    /// Instructions that the language model follows in all its turns.
    pub llm_system_prompt: Option<String>,
    /// The bailian application params that are concerned.
    pub bailian_app_params: Option<String>,
    /// Further parameters for a model with an interface like that of OpenAI, joined as in a web
    /// address.
    pub open_ai_extra_query: Option<String>,
    /// Whether the whole of what the model said is sent to the client too.
    pub llm_complete_reply: Option<bool>,
    /// Which functions of the model lead to which actions of the agent.
    pub function_map: Vec<FunctionMap>,
    /// How long the output min is.
    pub output_min_length: Option<i32>,
    /// Time after which output is sent even if the text is not complete.
    pub output_max_delay: Option<String>,
}

impl LlmConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LlmHistoryLimit`.
    #[inline]
    pub fn llm_history_limit(mut self, value: i32) -> Self {
        self.llm_history_limit = Some(value);
        self
    }
    /// Sets `LlmHistory`.
    pub fn llm_history(
        mut self,
        value: impl IntoIterator<Item = impl Into<LlmHistory>>,
    ) -> Self {
        self.llm_history = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LlmSystemPrompt`.
    pub fn llm_system_prompt(mut self, value: impl Into<String>) -> Self {
        self.llm_system_prompt = Some(value.into());
        self
    }
    /// Sets `BailianAppParams`.
    pub fn bailian_app_params(mut self, value: impl Into<String>) -> Self {
        self.bailian_app_params = Some(value.into());
        self
    }
    /// Sets `OpenAIExtraQuery`.
    pub fn open_ai_extra_query(mut self, value: impl Into<String>) -> Self {
        self.open_ai_extra_query = Some(value.into());
        self
    }
    /// Sets `LlmCompleteReply`.
    #[inline]
    pub fn llm_complete_reply(mut self, value: bool) -> Self {
        self.llm_complete_reply = Some(value);
        self
    }
    /// Sets `FunctionMap`.
    pub fn function_map(
        mut self,
        value: impl IntoIterator<Item = impl Into<FunctionMap>>,
    ) -> Self {
        self.function_map = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OutputMinLength`.
    #[inline]
    pub fn output_min_length(mut self, value: i32) -> Self {
        self.output_min_length = Some(value);
        self
    }
    /// Sets `OutputMaxDelay`.
    pub fn output_max_delay(mut self, value: impl Into<String>) -> Self {
        self.output_max_delay = Some(value.into());
        self
    }
}

request! {
    LlmConfig {
        "LlmHistoryLimit" => llm_history_limit: field,
        "LlmHistory" => llm_history: field,
        "LlmSystemPrompt" => llm_system_prompt: field,
        "BailianAppParams" => bailian_app_params: field,
        "OpenAIExtraQuery" => open_ai_extra_query: field,
        "LlmCompleteReply" => llm_complete_reply: field,
        "FunctionMap" => function_map: field,
        "OutputMinLength" => output_min_length: field,
        "OutputMaxDelay" => output_max_delay: field,
    }
}
