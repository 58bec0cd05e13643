// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveRecordNotifyRecords`, from `live/DescribeLiveRecordNotifyRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists recording callbacks already sent for a domain, with content and result.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveRecordNotifyRecordsRequest::new()
///     .domain_name("...")
///     .page_size(1)
///     .page_number(1)
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_record_notify_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveRecordNotifyRecordsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i64>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i64>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeLiveRecordNotifyRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
}

request! {
    DescribeLiveRecordNotifyRecordsRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Status" => status: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveRecordNotifyRecordsRequest {
    type Response = DescribeLiveRecordNotifyRecordsResponse;
    type Error = DescribeLiveRecordNotifyRecordsError;
    const INFO: OperationInfo = super::operation("DescribeLiveRecordNotifyRecords")
        .required(&["DomainName", "PageSize", "PageNumber", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveRecordNotifyRecordsError] = &[
        DescribeLiveRecordNotifyRecordsError::InvalidParams,
        DescribeLiveRecordNotifyRecordsError::MalformedParams,
        DescribeLiveRecordNotifyRecordsError::MissingParams,
    ];
}

impl Paginated for DescribeLiveRecordNotifyRecordsRequest {
    type Item = CallbackList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_num).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.callback_list)
    }
}

/// Response to [`DescribeLiveRecordNotifyRecordsRequest`].
#[non_exhaustive]
pub struct DescribeLiveRecordNotifyRecordsResponse {
    /// Items of the kind callback that were found or are concerned.
    pub callback_list: Vec<CallbackList>,
    /// Number for the result of the call; the message beside it explains it.
    pub code: Option<i32>,
    /// Text for people that explains the result.
    pub msg: Option<String>,
    /// How many there are of this: page.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// How many there are of this: total.
    pub total_num: Option<i32>,
    /// Number of pages there are.
    pub total_page: Option<i32>,
}

response! {
    DescribeLiveRecordNotifyRecordsResponse {
        "CallbackList" => callback_list: list(""),
        "Code" => code: value,
        "Msg" => msg: value,
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalNum" => total_num: value,
        "TotalPage" => total_page: value,
    }
}

/// Items of the kind callback that were found or are concerned.
#[non_exhaustive]
pub struct CallbackList {
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// What the notify contains.
    pub notify_content: Option<String>,
    /// Result of the step or check named notify.
    pub notify_result: Option<String>,
    /// Time that is set or recorded for this: notify.
    pub notify_time: Option<String>,
    /// Which kind of notify it is or is to be.
    pub notify_type: Option<String>,
    /// Web address under which the notify is found.
    pub notify_url: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
}

response! {
    CallbackList {
        "AppName" => app_name: value,
        "Description" => description: value,
        "DomainName" => domain_name: value,
        "NotifyContent" => notify_content: value,
        "NotifyResult" => notify_result: value,
        "NotifyTime" => notify_time: value,
        "NotifyType" => notify_type: value,
        "NotifyUrl" => notify_url: value,
        "StreamName" => stream_name: value,
    }
}

/// Errors that the documentation of [`DescribeLiveRecordNotifyRecordsRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`MalformedParams`](super::DocumentedError::MalformedParams)
/// - [`MissingParams`](super::DocumentedError::MissingParams)
pub type DescribeLiveRecordNotifyRecordsError = super::DocumentedError;
