// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendAIAgentSpeech`, from `ice/SendAIAgentSpeech.md`.

use alicloud_runtime::codegen::*;

/// Makes a running AI agent say the given text, if wanted by breaking off what it says.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SendAIAgentSpeechRequest::new()
///     .instance_id("...")
///     .text("...");
/// let reply = client.send_ai_agent_speech(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendAIAgentSpeechRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Words that were given or found.
    pub text: Option<String>,
    /// Whether this is switched on: interrupt.
    pub enable_interrupt: Option<bool>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl SendAIAgentSpeechRequest {
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
    /// Sets `Text`, which is required.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `EnableInterrupt`.
    #[inline]
    pub fn enable_interrupt(mut self, value: bool) -> Self {
        self.enable_interrupt = Some(value);
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    SendAIAgentSpeechRequest {
        "InstanceId" => instance_id: query,
        "Text" => text: query,
        "EnableInterrupt" => enable_interrupt: query,
        "Type" => type_: query,
    }
}

impl Operation for SendAIAgentSpeechRequest {
    type Response = SendAIAgentSpeechResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SendAIAgentSpeech")
        .required(&["InstanceId", "Text"]);
}

/// Response to [`SendAIAgentSpeechRequest`], which the documentation does not describe.
pub type SendAIAgentSpeechResponse = alicloud_runtime::UndocumentedResponse;
