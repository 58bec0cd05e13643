// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendAIAgentText`, from `ice/SendAIAgentText.md`.

use alicloud_runtime::codegen::*;

/// Sends a text to a running AI agent as input.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SendAIAgentTextRequest::new()
///     .instance_id("...")
///     .text("...");
/// let reply = client.send_ai_agent_text(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendAIAgentTextRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Words that were given or found.
    pub text: Option<String>,
}

impl SendAIAgentTextRequest {
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
}

request! {
    SendAIAgentTextRequest {
        "InstanceId" => instance_id: query,
        "Text" => text: query,
    }
}

impl Operation for SendAIAgentTextRequest {
    type Response = SendAIAgentTextResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SendAIAgentText")
        .required(&["InstanceId", "Text"]);
}

/// Response to [`SendAIAgentTextRequest`], which the documentation does not describe.
pub type SendAIAgentTextResponse = alicloud_runtime::UndocumentedResponse;
