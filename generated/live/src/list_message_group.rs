// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMessageGroup`, from `live/ListMessageGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the message groups that belong to a given user.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListMessageGroupRequest::new()
///     .page_num(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_message_group(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMessageGroupRequest {
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Which kind of sort it is or is to be.
    pub sort_type: Option<i32>,
    /// **Required.** Which page of the list to return.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListMessageGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
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
    ListMessageGroupRequest {
        "UserId" => user_id: form,
        "AppId" => app_id: form,
        "SortType" => sort_type: form,
        "PageNum" => page_num: form,
        "PageSize" => page_size: form,
    }
}

impl Operation for ListMessageGroupRequest {
    type Response = ListMessageGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMessageGroup")
        .required(&["PageNum", "PageSize"])
        .read_only();
}

impl Paginated for ListMessageGroupRequest {
    type Item = GroupList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.result.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result.as_mut()?.group_list)
    }
}

/// Response to [`ListMessageGroupRequest`].
#[non_exhaustive]
pub struct ListMessageGroupResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageGroupResult>,
}

response! {
    ListMessageGroupResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MessageGroupResult {
    /// Items of the kind group that were found or are concerned.
    pub group_list: Vec<GroupList>,
    /// Whether more follows. Example: `false`.
    pub has_more: Option<bool>,
    /// How many items there are in all. Example: `5`.
    pub total: Option<i32>,
}

response! {
    MessageGroupResult {
        "GroupList" => group_list: list(""),
        "HasMore" => has_more: value,
        "Total" => total: value,
    }
}

/// Items of the kind group that were found or are concerned.
#[non_exhaustive]
pub struct GroupList {
    /// ID that the service gave the application. Example: `VKL3***`.
    pub app_id: Option<String>,
    /// When the item was created. Example: `1502280113`.
    pub create_time: Option<i64>,
    /// ID of the creator that the item belongs to or stands for. Example: `as****hs`.
    pub creator_id: Option<String>,
    /// Data of your own that was kept with the item.
    pub extension: BTreeMap<String, String>,
    /// ID of the group that the call or the item is about. Example: `AE35-****-T95F`.
    pub group_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
}

response! {
    GroupList {
        "AppId" => app_id: value,
        "CreateTime" => create_time: value,
        "CreatorId" => creator_id: value,
        "Extension" => extension: map,
        "GroupId" => group_id: value,
        "Status" => status: value,
    }
}
