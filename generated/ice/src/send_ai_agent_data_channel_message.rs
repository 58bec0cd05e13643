// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendAIAgentDataChannelMessage`, from `ice/SendAIAgentDataChannelMessage.md`.

use alicloud_runtime::codegen::*;

/// Sends a message over the data channel of a running AI agent.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SendAIAgentDataChannelMessageRequest::new()
///     .instance_id("...")
///     .message("...");
/// let reply = client.send_ai_agent_data_channel_message(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendAIAgentDataChannelMessageRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Message for the client or agent.
    pub message: Option<String>,
}

impl SendAIAgentDataChannelMessageRequest {
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
    /// Sets `Message`, which is required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

request! {
    SendAIAgentDataChannelMessageRequest {
        "InstanceId" => instance_id: query,
        "Message" => message: query,
    }
}

impl Operation for SendAIAgentDataChannelMessageRequest {
    type Response = SendAIAgentDataChannelMessageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SendAIAgentDataChannelMessage")
        .required(&["InstanceId", "Message"]);
}

/// Response to [`SendAIAgentDataChannelMessageRequest`], which the documentation does not describe.
pub type SendAIAgentDataChannelMessageResponse = alicloud_runtime::UndocumentedResponse;
