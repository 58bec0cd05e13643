// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRtcMPUEventSubRecord`, from `live/ListRtcMPUEventSubRecord.md`.

use alicloud_runtime::codegen::*;

/// Lists the callbacks sent for a mixed-stream relay subscription, with HTTP codes.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListRtcMPUEventSubRecordRequest::new()
///     .app_id("...")
///     .start_time("...")
///     .end_time("...")
///     .page_size(1)
///     .page_no(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_rtc_mpu_event_sub_record(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRtcMPUEventSubRecordRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// ID of the sub that the call is about.
    pub sub_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Which page of the list to return.
    pub page_no: Option<i32>,
}

impl ListRtcMPUEventSubRecordRequest {
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
    /// Sets `SubId`.
    pub fn sub_id(mut self, value: impl Into<String>) -> Self {
        self.sub_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNo`, which is required.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
}

request! {
    ListRtcMPUEventSubRecordRequest {
        "AppId" => app_id: query,
        "SubId" => sub_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNo" => page_no: query,
    }
}

impl Operation for ListRtcMPUEventSubRecordRequest {
    type Response = ListRtcMPUEventSubRecordResponse;
    type Error = ListRtcMPUEventSubRecordError;
    const INFO: OperationInfo = super::operation("ListRtcMPUEventSubRecord")
        .required(&["AppId", "StartTime", "EndTime", "PageSize", "PageNo"])
        .read_only();
    const ERRORS: &'static [ListRtcMPUEventSubRecordError] = &[
        ListRtcMPUEventSubRecordError::InvalidParam,
        ListRtcMPUEventSubRecordError::OperationDenied,
        ListRtcMPUEventSubRecordError::MissingParam,
        ListRtcMPUEventSubRecordError::InternalError2,
    ];
}

impl Paginated for ListRtcMPUEventSubRecordRequest {
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

/// Response to [`ListRtcMPUEventSubRecordRequest`].
#[non_exhaustive]
pub struct ListRtcMPUEventSubRecordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i64>,
    /// Whether more follows. Example: `false`.
    pub has_more: Option<bool>,
    /// The logs that were found or are concerned, one entry each.
    pub logs: Vec<Log>,
}

response! {
    ListRtcMPUEventSubRecordResponse {
        "RequestId" => request_id: value,
        "Count" => count: value,
        "HasMore" => has_more: value,
        "Logs" => logs: list(""),
    }
}

/// The logs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Log {
    /// ID that the service gave the application. Example: `yourAppId`.
    pub app_id: Option<String>,
    /// ID of the sub that the item belongs to or stands for. Example: `Sub-******9799B2C4500******`.
    pub sub_id: Option<String>,
    /// ID of the msg that the item belongs to or stands for.
    /// Example: `42bba8b5-********-9b501dd6cb6e`.
    pub msg_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Moment that the record or the action belongs to. Example: `1970-01-01T00:00:00Z`.
    pub time: Option<Timestamp>,
    /// Milliseconds that the callback took. Example: `22`.
    pub cost: Option<i64>,
    /// Web address under which the callback is found. Example: `http://testcallback***.com/callback`.
    pub callback_url: Option<String>,
    /// Code that stands for the HTTP, for programs to act on. Example: `200`.
    pub http_code: Option<String>,
}

response! {
    Log {
        "AppId" => app_id: value,
        "SubId" => sub_id: value,
        "MsgId" => msg_id: value,
        "Data" => data: value,
        "Time" => time: value,
        "Cost" => cost: value,
        "CallbackUrl" => callback_url: value,
        "HTTPCode" => http_code: value,
    }
}

/// Errors that the documentation of [`ListRtcMPUEventSubRecordRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`MissingParam`](super::DocumentedError::MissingParam), here with HTTP status 404
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type ListRtcMPUEventSubRecordError = super::DocumentedError;
