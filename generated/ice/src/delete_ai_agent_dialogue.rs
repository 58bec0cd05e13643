// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAIAgentDialogue`, from `ice/DeleteAIAgentDialogue.md`.

use alicloud_runtime::codegen::*;

/// Deletes one dialogue from a session with an AI agent.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteAIAgentDialogueRequest::new()
///     .session_id("...")
///     .dialogue_id("...");
/// let reply = client.delete_ai_agent_dialogue(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAIAgentDialogueRequest {
    /// **Required.** ID of the session that the call is about.
    pub session_id: Option<String>,
    /// **Required.** ID of the dialogue that the call is about.
    pub dialogue_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
}

impl DeleteAIAgentDialogueRequest {
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
    /// Sets `DialogueId`, which is required.
    pub fn dialogue_id(mut self, value: impl Into<String>) -> Self {
        self.dialogue_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    DeleteAIAgentDialogueRequest {
        "SessionId" => session_id: query,
        "DialogueId" => dialogue_id: query,
        "NodeId" => node_id: query,
    }
}

impl Operation for DeleteAIAgentDialogueRequest {
    type Response = DeleteAIAgentDialogueResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAIAgentDialogue")
        .required(&["SessionId", "DialogueId"]);
}

/// Response to [`DeleteAIAgentDialogueRequest`], which the documentation does not describe.
pub type DeleteAIAgentDialogueResponse = alicloud_runtime::UndocumentedResponse;
