// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendMessageChatText`, from `ice/SendMessageChatText.md`.

use alicloud_runtime::codegen::*;

/// Sends a text message within a messaging session of an AI agent.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SendMessageChatTextRequest::new()
///     .session_id("...")
///     .ai_agent_id("...")
///     .receiver_id("...")
///     .type_("...")
///     .text("...");
/// let reply = client.send_message_chat_text(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendMessageChatTextRequest {
    /// **Required.** ID of the session that the call is about.
    pub session_id: Option<String>,
    /// **Required.** ID of the AI agent that the call is about.
    pub ai_agent_id: Option<String>,
    /// **Required.** ID of the receiver that the call is about.
    pub receiver_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Words that were given or found.
    pub text: Option<String>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<String>,
    /// Whether the conversation is kept.
    pub need_archiving: Option<bool>,
}

impl SendMessageChatTextRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SessionId`, which is required.
    pub fn session_id(mut self, value: impl Into<String>) -> Self {
        self.session_id = Some(value.into());
        self
    }
    /// Sets `AIAgentId`, which is required.
    pub fn ai_agent_id(mut self, value: impl Into<String>) -> Self {
        self.ai_agent_id = Some(value.into());
        self
    }
    /// Sets `ReceiverId`, which is required.
    pub fn receiver_id(mut self, value: impl Into<String>) -> Self {
        self.receiver_id = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Text`, which is required.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `NeedArchiving`.
    #[inline]
    pub fn need_archiving(mut self, value: bool) -> Self {
        self.need_archiving = Some(value);
        self
    }
}

request! {
    SendMessageChatTextRequest {
        "SessionId" => session_id: query,
        "AIAgentId" => ai_agent_id: query,
        "ReceiverId" => receiver_id: query,
        "Type" => type_: query,
        "Text" => text: query,
        "Mode" => mode: query,
        "NeedArchiving" => need_archiving: query,
    }
}

impl Operation for SendMessageChatTextRequest {
    type Response = SendMessageChatTextResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SendMessageChatText")
        .required(&["SessionId", "AIAgentId", "ReceiverId", "Type", "Text"]);
}

/// Response to [`SendMessageChatTextRequest`], which the documentation does not describe.
pub type SendMessageChatTextResponse = alicloud_runtime::UndocumentedResponse;
