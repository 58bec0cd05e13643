// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAIAgentVoiceprints`, from `ice/ListAIAgentVoiceprints.md`.

use alicloud_runtime::codegen::*;

/// Lists the voiceprints registered for AI agents, optionally just one by ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListAIAgentVoiceprintsRequest::new();
/// let reply = client.list_ai_agent_voiceprints(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAIAgentVoiceprintsRequest {
    /// ID of the voiceprint that the call is about.
    pub voiceprint_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListAIAgentVoiceprintsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VoiceprintId`.
    pub fn voiceprint_id(mut self, value: impl Into<String>) -> Self {
        self.voiceprint_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListAIAgentVoiceprintsRequest {
        "VoiceprintId" => voiceprint_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListAIAgentVoiceprintsRequest {
    type Response = ListAIAgentVoiceprintsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAIAgentVoiceprints").read_only();
}

/// Response to [`ListAIAgentVoiceprintsRequest`], which the documentation does not describe.
pub type ListAIAgentVoiceprintsResponse = alicloud_runtime::UndocumentedResponse;
