// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGroupChatMessages`, from `ccc/ListGroupChatMessages.md`.

use alicloud_runtime::codegen::*;

/// Lists the messages of a group chat, given by its job ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListGroupChatMessagesRequest::new();
/// let reply = client.list_group_chat_messages(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGroupChatMessagesRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// Whether the list goes up or down.
    pub sort_order: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<String>,
}

impl ListGroupChatMessagesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `NextPageToken`.
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

request! {
    ListGroupChatMessagesRequest {
        "JobId" => job_id: query,
        "SortOrder" => sort_order: query,
        "InstanceId" => instance_id: query,
        "PageSize" => page_size: query,
        "NextPageToken" => next_page_token: query,
    }
}

impl Operation for ListGroupChatMessagesRequest {
    type Response = ListGroupChatMessagesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListGroupChatMessages").read_only();
}

/// Response to [`ListGroupChatMessagesRequest`], which the documentation does not describe.
pub type ListGroupChatMessagesResponse = alicloud_runtime::UndocumentedResponse;
