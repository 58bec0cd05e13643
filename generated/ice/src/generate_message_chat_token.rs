// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateMessageChatToken`, from `ice/GenerateMessageChatToken.md`.

use alicloud_runtime::codegen::*;

/// Issues a token, with role and expiry, with which a user can chat with an AI agent by message.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GenerateMessageChatTokenRequest::new()
///     .ai_agent_id("...")
///     .user_id("...");
/// let reply = client.generate_message_chat_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateMessageChatTokenRequest {
    /// **Required.** ID of the AI agent that the call is about.
    pub ai_agent_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Part that the item plays, or role whose rights are used.
    pub role: Option<String>,
    /// Seconds for which the token or address can be used.
    pub expire: Option<i32>,
}

impl GenerateMessageChatTokenRequest {
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
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `Expire`.
    #[inline]
    pub fn expire(mut self, value: i32) -> Self {
        self.expire = Some(value);
        self
    }
}

request! {
    GenerateMessageChatTokenRequest {
        "AIAgentId" => ai_agent_id: query,
        "UserId" => user_id: query,
        "Role" => role: query,
        "Expire" => expire: query,
    }
}

impl Operation for GenerateMessageChatTokenRequest {
    type Response = GenerateMessageChatTokenResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GenerateMessageChatToken")
        .required(&["AIAgentId", "UserId"]);
}

/// Response to [`GenerateMessageChatTokenRequest`], which the documentation does not describe.
pub type GenerateMessageChatTokenResponse = alicloud_runtime::UndocumentedResponse;
