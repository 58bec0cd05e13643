// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAIAgentDialogues`, from `ice/ListAIAgentDialogues.md`.

use alicloud_runtime::codegen::*;

/// Lists what user and AI agent said in a session, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListAIAgentDialoguesRequest::new()
///     .session_id("...")
///     .start_time(1)
///     .end_time(1);
/// let reply = client.list_ai_agent_dialogues(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAIAgentDialoguesRequest {
    /// **Required.** ID of the session that the call is about.
    pub session_id: Option<String>,
    /// Upper limit that applies to the round.
    pub round_limit: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
}

impl ListAIAgentDialoguesRequest {
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
    /// Sets `RoundLimit`.
    pub fn round_limit(mut self, value: impl Into<String>) -> Self {
        self.round_limit = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
}

request! {
    ListAIAgentDialoguesRequest {
        "SessionId" => session_id: query,
        "RoundLimit" => round_limit: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Order" => order: query,
    }
}

impl Operation for ListAIAgentDialoguesRequest {
    type Response = ListAIAgentDialoguesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAIAgentDialogues")
        .required(&["SessionId", "StartTime", "EndTime"])
        .read_only();
}

/// Response to [`ListAIAgentDialoguesRequest`], which the documentation does not describe.
pub type ListAIAgentDialoguesResponse = alicloud_runtime::UndocumentedResponse;
