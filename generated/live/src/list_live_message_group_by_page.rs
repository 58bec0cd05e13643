// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveMessageGroupByPage`, from `live/ListLiveMessageGroupByPage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GroupList};

/// Lists an app's interactive message groups by page number, with a total count.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListLiveMessageGroupByPageRequest::new()
///     .app_id("...")
///     .sort_type(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_live_message_group_by_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveMessageGroupByPageRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Which kind of sort it is or is to be. Range: 1 to 2.
    pub sort_type: Option<i32>,
    /// How many items a page holds at most. Range: at most 50.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 10000.
    pub page_number: Option<i32>,
    /// State of the group, to narrow the list down to or to be put into.
    pub group_status: Option<i32>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl ListLiveMessageGroupByPageRequest {
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
    /// Sets `SortType`, which is required.
    #[inline]
    pub fn sort_type(mut self, value: i32) -> Self {
        self.sort_type = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `GroupStatus`.
    #[inline]
    pub fn group_status(mut self, value: i32) -> Self {
        self.group_status = Some(value);
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    ListLiveMessageGroupByPageRequest {
        "AppId" => app_id: query,
        "SortType" => sort_type: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "GroupStatus" => group_status: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for ListLiveMessageGroupByPageRequest {
    type Response = ListLiveMessageGroupByPageResponse;
    type Error = ListLiveMessageGroupByPageError;
    const INFO: OperationInfo = super::operation("ListLiveMessageGroupByPage")
        .method("GET")
        .required(&["AppId", "SortType"])
        .read_only();
    const ERRORS: &'static [ListLiveMessageGroupByPageError] = &[
        ListLiveMessageGroupByPageError::InputInvalid,
        ListLiveMessageGroupByPageError::NoAuth,
        ListLiveMessageGroupByPageError::ResourceNotExist2,
        ListLiveMessageGroupByPageError::ServerError,
    ];
}

impl Paginated for ListLiveMessageGroupByPageRequest {
    type Item = GroupList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.group_list)
    }
}

/// Response to [`ListLiveMessageGroupByPageRequest`].
#[non_exhaustive]
pub struct ListLiveMessageGroupByPageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B5D95365-5A46-1A6A-BBF5-C7B6BDED****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `50`.
    pub total_count: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Items of the kind group that were found or are concerned.
    pub group_list: Vec<GroupList>,
}

response! {
    ListLiveMessageGroupByPageResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "GroupList" => group_list: list(""),
    }
}

/// Errors that the documentation of [`ListLiveMessageGroupByPageRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListLiveMessageGroupByPageError = super::DocumentedError;
