// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMessage`, from `live/ListMessage.md`.

use alicloud_runtime::codegen::*;

/// Lists the messages of a message group by type, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListMessageRequest::new()
///     .group_id("...")
///     .app_id("...")
///     .page_num(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_message(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMessageRequest {
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
    /// Which kind of sort it is or is to be.
    pub sort_type: Option<i32>,
    /// **Required.** Which page of the list to return.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListMessageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `SortType`.
    #[inline]
    pub fn sort_type(mut self, value: i32) -> Self {
        self.sort_type = Some(value);
        self
    }
    /// Sets `PageNum`, which is required.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListMessageRequest {
        "GroupId" => group_id: form,
        "AppId" => app_id: form,
        "Type" => type_: form,
        "SortType" => sort_type: form,
        "PageNum" => page_num: form,
        "PageSize" => page_size: form,
    }
}

impl Operation for ListMessageRequest {
    type Response = ListMessageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMessage")
        .required(&["GroupId", "AppId", "PageNum", "PageSize"])
        .read_only();
}

impl Paginated for ListMessageRequest {
    type Item = MessageList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result.as_mut()?.message_list)
    }
}

/// Response to [`ListMessageRequest`].
#[non_exhaustive]
pub struct ListMessageResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageResult>,
}

response! {
    ListMessageResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MessageResult {
    /// Whether more follows. Example: `false`.
    pub has_more: Option<bool>,
    /// Items of the kind message that were found or are concerned.
    pub message_list: Vec<MessageList>,
}

response! {
    MessageResult {
        "HasMore" => has_more: value,
        "MessageList" => message_list: list(""),
    }
}

/// Items of the kind message that were found or are concerned.
#[non_exhaustive]
pub struct MessageList {
    /// What the call returns besides its status. Example: `test`.
    pub data: Option<String>,
    /// ID of the group that the call or the item is about. Example: `AE35-****-T95F`.
    pub group_id: Option<String>,
    /// ID of the message that the item belongs to or stands for. Example: `qt***`.
    pub message_id: Option<String>,
    /// ID of the sender that the item belongs to or stands for. Example: `yi***`.
    pub sender_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `10002`.
    pub type_: Option<i32>,
}

response! {
    MessageList {
        "Data" => data: value,
        "GroupId" => group_id: value,
        "MessageId" => message_id: value,
        "SenderId" => sender_id: value,
        "Type" => type_: value,
    }
}
