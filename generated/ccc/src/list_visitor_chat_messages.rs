// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVisitorChatMessages`, from `ccc/ListVisitorChatMessages.md`.

use alicloud_runtime::codegen::*;

/// Lists the chat messages of one visitor within a period.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListVisitorChatMessagesRequest::new();
/// let reply = client.list_visitor_chat_messages(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVisitorChatMessagesRequest {
    /// Whether the list goes up or down.
    pub sort_order: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the visitor that the call is about.
    pub visitor_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Token for the access; pass it on without reading anything into it.
    pub access_token: Option<String>,
    /// ID of the access channel that the call is about.
    pub access_channel_id: Option<String>,
}

impl ListVisitorChatMessagesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SortOrder`.
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.sort_order = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `VisitorId`.
    pub fn visitor_id(mut self, value: impl Into<String>) -> Self {
        self.visitor_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `NextPageToken`.
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AccessToken`.
    pub fn access_token(mut self, value: impl Into<String>) -> Self {
        self.access_token = Some(value.into());
        self
    }
    /// Sets `AccessChannelId`.
    pub fn access_channel_id(mut self, value: impl Into<String>) -> Self {
        self.access_channel_id = Some(value.into());
        self
    }
}

request! {
    ListVisitorChatMessagesRequest {
        "SortOrder" => sort_order: query,
        "InstanceId" => instance_id: query,
        "VisitorId" => visitor_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "NextPageToken" => next_page_token: query,
        "PageSize" => page_size: query,
        "AccessToken" => access_token: query,
        "AccessChannelId" => access_channel_id: query,
    }
}

impl Operation for ListVisitorChatMessagesRequest {
    type Response = ListVisitorChatMessagesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListVisitorChatMessages").read_only();
}

/// Response to [`ListVisitorChatMessagesRequest`], which the documentation does not describe.
pub type ListVisitorChatMessagesResponse = alicloud_runtime::UndocumentedResponse;
