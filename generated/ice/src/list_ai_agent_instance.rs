// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAIAgentInstance`, from `ice/ListAIAgentInstance.md`.

use alicloud_runtime::codegen::*;

/// Lists the instances, that is conversations, of an AI agent within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListAIAgentInstanceRequest::new()
///     .ai_agent_id("...");
/// let reply = client.list_ai_agent_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAIAgentInstanceRequest {
    /// **Required.** ID of the AI agent that the call is about.
    pub ai_agent_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
}

impl ListAIAgentInstanceRequest {
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
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    ListAIAgentInstanceRequest {
        "AIAgentId" => ai_agent_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for ListAIAgentInstanceRequest {
    type Response = ListAIAgentInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAIAgentInstance")
        .required(&["AIAgentId"])
        .read_only();
}

/// Response to [`ListAIAgentInstanceRequest`], which the documentation does not describe.
pub type ListAIAgentInstanceResponse = alicloud_runtime::UndocumentedResponse;
