// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveMessageApps`, from `live/ListLiveMessageApps.md`.

use alicloud_runtime::codegen::*;

/// Lists the account's interactive messaging apps, continued with a page token.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListLiveMessageAppsRequest::new()
///     .sort_type(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_live_message_apps(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveMessageAppsRequest {
    /// **Required.** Which kind of sort it is or is to be. Range: 1 to 2.
    pub sort_type: Option<i32>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<i64>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl ListLiveMessageAppsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    ListLiveMessageAppsRequest {
        "SortType" => sort_type: query,
        "NextPageToken" => next_page_token: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for ListLiveMessageAppsRequest {
    type Response = ListLiveMessageAppsResponse;
    type Error = ListLiveMessageAppsError;
    const INFO: OperationInfo = super::operation("ListLiveMessageApps")
        .required(&["SortType"])
        .read_only();
    const ERRORS: &'static [ListLiveMessageAppsError] = &[
        ListLiveMessageAppsError::InputInvalid,
        ListLiveMessageAppsError::NoAuth,
        ListLiveMessageAppsError::ResourceNotExist2,
        ListLiveMessageAppsError::ServerError,
    ];
}

impl Paginated for ListLiveMessageAppsRequest {
    type Item = AppList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_page_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_page_token).more(&response.has_more)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.app_list)
    }
}

/// Response to [`ListLiveMessageAppsRequest`].
#[non_exhaustive]
pub struct ListLiveMessageAppsResponse {
    /// Items of the kind application that were found or are concerned.
    pub app_list: Vec<AppList>,
    /// Whether more follows. Example: `true`.
    pub has_more: Option<bool>,
    /// Token for the next page; pass it on without reading anything into it. Example: `1`.
    pub next_page_token: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B8EB4994-1368-1458-B9F3-5B88D76D734C`.
    pub request_id: Option<String>,
}

response! {
    ListLiveMessageAppsResponse {
        "AppList" => app_list: list(""),
        "HasMore" => has_more: value,
        "NextPageToken" => next_page_token: value,
        "RequestId" => request_id: value,
    }
}

/// Items of the kind application that were found or are concerned.
#[non_exhaustive]
pub struct AppList {
    /// ID that the service gave the application. Example: `coims-****`.
    pub app_id: Option<String>,
    /// Key that opens, signs or picks out the application. Example: `1234567890****`.
    pub app_key: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Signature of the application, which clients of the messaging SDK need.
    pub app_sign: Option<String>,
    /// When the item was created.
    pub create_time: Option<i64>,
    /// Where the interactive messages are kept and sent from.
    pub data_center: Option<String>,
    /// Whether it is out of use. Example: `false`.
    pub disable: Option<String>,
    /// When the item was last changed.
    pub modify_time: Option<i64>,
}

response! {
    AppList {
        "AppId" => app_id: value,
        "AppKey" => app_key: value,
        "AppName" => app_name: value,
        "AppSign" => app_sign: value,
        "CreateTime" => create_time: value,
        "DataCenter" => data_center: value,
        "Disable" => disable: value,
        "ModifyTime" => modify_time: value,
    }
}

/// Errors that the documentation of [`ListLiveMessageAppsRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListLiveMessageAppsError = super::DocumentedError;
