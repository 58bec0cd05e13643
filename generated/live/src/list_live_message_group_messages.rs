// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveMessageGroupMessages`, from `live/ListLiveMessageGroupMessages.md`.

use alicloud_runtime::codegen::*;

/// Lists the messages sent in an interactive message group, by type and time.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListLiveMessageGroupMessagesRequest::new()
///     .app_id("...")
///     .group_id("...")
///     .page_size(1)
///     .sort_type(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_live_message_group_messages(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveMessageGroupMessagesRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** How many items a page holds at most. Range: 10 to 50.
    pub page_size: Option<i32>,
    /// **Required.** Which kind of sort it is or is to be. Range: 1 to 2.
    pub sort_type: Option<i32>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<i64>,
    /// Which kind of msg it is or is to be.
    pub msg_type: Option<i64>,
    /// Time that is set or recorded for this: begin.
    pub begin_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl ListLiveMessageGroupMessagesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SortType`, which is required.
    #[inline]
    pub fn sort_type(mut self, value: i32) -> Self {
        self.sort_type = Some(value);
        self
    }
    /// Sets `NextPageToken`.
    #[inline]
    pub fn next_page_token(mut self, value: i64) -> Self {
        self.next_page_token = Some(value);
        self
    }
    /// Sets `MsgType`.
    #[inline]
    pub fn msg_type(mut self, value: i64) -> Self {
        self.msg_type = Some(value);
        self
    }
    /// Sets `BeginTime`.
    #[inline]
    pub fn begin_time(mut self, value: i64) -> Self {
        self.begin_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    ListLiveMessageGroupMessagesRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "PageSize" => page_size: query,
        "SortType" => sort_type: query,
        "NextPageToken" => next_page_token: query,
        "MsgType" => msg_type: query,
        "BeginTime" => begin_time: query,
        "EndTime" => end_time: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for ListLiveMessageGroupMessagesRequest {
    type Response = ListLiveMessageGroupMessagesResponse;
    type Error = ListLiveMessageGroupMessagesError;
    const INFO: OperationInfo = super::operation("ListLiveMessageGroupMessages")
        .required(&["AppId", "GroupId", "PageSize", "SortType"])
        .read_only();
    const ERRORS: &'static [ListLiveMessageGroupMessagesError] = &[
        ListLiveMessageGroupMessagesError::InputInvalid,
        ListLiveMessageGroupMessagesError::NoAuth,
        ListLiveMessageGroupMessagesError::ResourceNotExist2,
        ListLiveMessageGroupMessagesError::ServerError,
    ];
}

impl Paginated for ListLiveMessageGroupMessagesRequest {
    type Item = MessageList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_page_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_page_token).more(&response.hasmore)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.message_list)
    }
}

/// Response to [`ListLiveMessageGroupMessagesRequest`].
#[non_exhaustive]
pub struct ListLiveMessageGroupMessagesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1668FDC3-63D7-102F-B5D4-3D2F91D1****`.
    pub request_id: Option<String>,
    /// ID of the group that the call or the item is about. Example: `grouptest`.
    pub group_id: Option<String>,
    /// Token for the next page; pass it on without reading anything into it. Example: `0`.
    pub next_page_token: Option<i64>,
    /// Whether more follows. Example: `false`.
    pub hasmore: Option<bool>,
    /// Items of the kind message that were found or are concerned.
    pub message_list: Vec<MessageList>,
}

response! {
    ListLiveMessageGroupMessagesResponse {
        "RequestId" => request_id: value,
        "GroupId" => group_id: value,
        "NextPageToken" => next_page_token: value,
        "Hasmore" => hasmore: value,
        "MessageList" => message_list: list(""),
    }
}

/// Items of the kind message that were found or are concerned.
#[non_exhaustive]
pub struct MessageList {
    /// User who wrote the message.
    pub sender: Option<Sender>,
    /// Content of the message itself, apart from its headers. Example: `step2 helo, cc group`.
    pub body: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1697081134`.
    pub timestamp: Option<i64>,
    /// ID by which the message can be deleted. Example: `c-1-1-0`.
    pub msg_tid: Option<String>,
    /// Which kind of msg it is or is to be. Example: `2`.
    pub msg_type: Option<i64>,
    /// Number that counts or picks out the seq. Example: `1`.
    pub seq_number: Option<i64>,
    /// Number that is given for this: total messages. Example: `1`.
    pub total_messages: Option<i64>,
}

response! {
    MessageList {
        "Sender" => sender: value,
        "Body" => body: value,
        "Timestamp" => timestamp: value,
        "MsgTid" => msg_tid: value,
        "MsgType" => msg_type: value,
        "SeqNumber" => seq_number: value,
        "TotalMessages" => total_messages: value,
    }
}

/// User who wrote the message.
#[non_exhaustive]
pub struct Sender {
    /// ID of the user or account that the call or the item is about. Example: `uid2`.
    pub user_id: Option<String>,
    /// What is known about the user. Example: `testusermeta2`.
    pub user_info: Option<String>,
}

response! {
    Sender {
        "UserId" => user_id: value,
        "UserInfo" => user_info: value,
    }
}

/// Errors that the documentation of [`ListLiveMessageGroupMessagesRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListLiveMessageGroupMessagesError = super::DocumentedError;
