// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEventSubEvent`, from `live/ListEventSubEvent.md`.

use alicloud_runtime::codegen::*;

/// Lists the callbacks sent for an event subscription, with data, cost, and result code.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListEventSubEventRequest::new()
///     .app_id("...")
///     .start_time(1)
///     .end_time(1)
///     .page_size(1)
///     .page_no(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_event_sub_event(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEventSubEventRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// ID of the subscribe that the call is about.
    pub subscribe_id: Option<String>,
    /// **Required.** Beginning of the period to look at. Range: 0 to 2234313863.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at. Range: 0 to 2234313863.
    pub end_time: Option<i64>,
    /// **Required.** How many items a page holds at most. Range: 10 to 100.
    pub page_size: Option<i64>,
    /// **Required.** Which page of the list to return. Range: 1 to 9999999999.
    pub page_no: Option<i64>,
}

impl ListEventSubEventRequest {
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
    /// Sets `SubscribeId`.
    pub fn subscribe_id(mut self, value: impl Into<String>) -> Self {
        self.subscribe_id = Some(value.into());
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
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNo`, which is required.
    #[inline]
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
}

request! {
    ListEventSubEventRequest {
        "AppId" => app_id: query,
        "SubscribeId" => subscribe_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNo" => page_no: query,
    }
}

impl Operation for ListEventSubEventRequest {
    type Response = ListEventSubEventResponse;
    type Error = ListEventSubEventError;
    const INFO: OperationInfo = super::operation("ListEventSubEvent")
        .method("GET")
        .required(&["AppId", "StartTime", "EndTime", "PageSize", "PageNo"])
        .read_only();
    const ERRORS: &'static [ListEventSubEventError] = &[
        ListEventSubEventError::InputInvalid,
        ListEventSubEventError::NoAuth,
        ListEventSubEventError::ResourceNotExist2,
        ListEventSubEventError::ServerError,
    ];
}

impl Paginated for ListEventSubEventRequest {
    type Item = Log;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.logs)
    }
}

/// Response to [`ListEventSubEventRequest`].
#[non_exhaustive]
pub struct ListEventSubEventResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CC8CB656-A7BA-1811-9D6B-4CC187E988BD`.
    pub request_id: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i64>,
    /// Whether more follows. Example: `false`.
    pub has_more: Option<bool>,
    /// The logs that were found or are concerned, one entry each.
    pub logs: Vec<Log>,
}

response! {
    ListEventSubEventResponse {
        "RequestId" => request_id: value,
        "Count" => count: value,
        "HasMore" => has_more: value,
        "Logs" => logs: list(""),
    }
}

/// The logs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Log {
    /// ID that the service gave the application. Example: `9qb1****`.
    pub app_id: Option<String>,
    /// ID of the sub that the item belongs to or stands for. Example: `ad53276431c****`.
    pub sub_id: Option<String>,
    /// ID of the message that the item belongs to or stands for.
    /// Example: `875d5266cbabb1834cc84a105cf6****`.
    pub message_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Milliseconds that the callback took. Example: `22`.
    pub cost: Option<i32>,
    /// Moment that the record or the action belongs to. Example: `2023-10-17 20:26:31.988`.
    pub time: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `http://****.com/callback`.
    pub url: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
}

response! {
    Log {
        "AppId" => app_id: value,
        "SubId" => sub_id: value,
        "MessageId" => message_id: value,
        "Data" => data: value,
        "Cost" => cost: value,
        "Time" => time: value,
        "Url" => url: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`ListEventSubEventRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListEventSubEventError = super::DocumentedError;
