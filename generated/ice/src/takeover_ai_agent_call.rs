// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TakeoverAIAgentCall`, from `ice/TakeoverAIAgentCall.md`.

use alicloud_runtime::codegen::*;

/// Lets a human agent take a running AI call over, with a token to join if asked for.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::TakeoverAIAgentCallRequest::new();
/// let reply = client.takeover_ai_agent_call(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TakeoverAIAgentCallRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the human agent user that the call is about.
    pub human_agent_user_id: Option<String>,
    /// Token for the require; pass it on without reading anything into it.
    pub require_token: Option<bool>,
}

impl TakeoverAIAgentCallRequest {
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
    /// Sets `HumanAgentUserId`.
    pub fn human_agent_user_id(mut self, value: impl Into<String>) -> Self {
        self.human_agent_user_id = Some(value.into());
        self
    }
    /// Sets `RequireToken`.
    #[inline]
    pub fn require_token(mut self, value: bool) -> Self {
        self.require_token = Some(value);
        self
    }
}

request! {
    TakeoverAIAgentCallRequest {
        "InstanceId" => instance_id: query,
        "HumanAgentUserId" => human_agent_user_id: query,
        "RequireToken" => require_token: query,
    }
}

impl Operation for TakeoverAIAgentCallRequest {
    type Response = TakeoverAIAgentCallResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TakeoverAIAgentCall");
}

/// Response to [`TakeoverAIAgentCallRequest`], which the documentation does not describe.
pub type TakeoverAIAgentCallResponse = alicloud_runtime::UndocumentedResponse;
