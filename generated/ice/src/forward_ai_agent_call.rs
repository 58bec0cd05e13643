// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ForwardAIAgentCall`, from `ice/ForwardAIAgentCall.md`.

use alicloud_runtime::codegen::*;

/// Passes a running call of an AI agent on to another phone number.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ForwardAIAgentCallRequest::new();
/// let reply = client.forward_ai_agent_call(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ForwardAIAgentCallRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Number that counts or picks out the called.
    pub called_number: Option<String>,
    /// What the caller hears while the call is passed on.
    pub transfer_prompt: Option<String>,
    /// What the caller hears when the call cannot be passed on.
    pub error_prompt: Option<String>,
}

impl ForwardAIAgentCallRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CalledNumber`.
    pub fn called_number(mut self, value: impl Into<String>) -> Self {
        self.called_number = Some(value.into());
        self
    }
    /// Sets `TransferPrompt`.
    pub fn transfer_prompt(mut self, value: impl Into<String>) -> Self {
        self.transfer_prompt = Some(value.into());
        self
    }
    /// Sets `ErrorPrompt`.
    pub fn error_prompt(mut self, value: impl Into<String>) -> Self {
        self.error_prompt = Some(value.into());
        self
    }
}

request! {
    ForwardAIAgentCallRequest {
        "InstanceId" => instance_id: query,
        "CalledNumber" => called_number: query,
        "TransferPrompt" => transfer_prompt: query,
        "ErrorPrompt" => error_prompt: query,
    }
}

impl Operation for ForwardAIAgentCallRequest {
    type Response = ForwardAIAgentCallResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ForwardAIAgentCall");
}

/// Response to [`ForwardAIAgentCallRequest`], which the documentation does not describe.
pub type ForwardAIAgentCallResponse = alicloud_runtime::UndocumentedResponse;
