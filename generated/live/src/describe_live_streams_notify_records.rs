// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamsNotifyRecords`, from `live/DescribeLiveStreamsNotifyRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists stream ingest callbacks already sent for a domain, filtered by stream or status.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamsNotifyRecordsRequest::new()
///     .domain_name("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_streams_notify_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamsNotifyRecordsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<Open<LiveStreamsNotifyRecordStatus>>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
}

impl DescribeLiveStreamsNotifyRecordsRequest {
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
    /// Sets `Status`.
    pub fn status(
        mut self,
        value: impl Into<Open<LiveStreamsNotifyRecordStatus>>,
    ) -> Self {
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
}

request! {
    DescribeLiveStreamsNotifyRecordsRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "Status" => status: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeLiveStreamsNotifyRecordsRequest {
    type Response = DescribeLiveStreamsNotifyRecordsResponse;
    type Error = DescribeLiveStreamsNotifyRecordsError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamsNotifyRecords")
        .required(&["DomainName", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamsNotifyRecordsError] = &[
        DescribeLiveStreamsNotifyRecordsError::InvalidStartTimeMalformed,
        DescribeLiveStreamsNotifyRecordsError::InvalidEndTimeMalformed,
        DescribeLiveStreamsNotifyRecordsError::InvalidParam,
        DescribeLiveStreamsNotifyRecordsError::InvalidEndTimeMismatch,
        DescribeLiveStreamsNotifyRecordsError::DurationExceed,
        DescribeLiveStreamsNotifyRecordsError::InternalError2,
    ];
}

impl Paginated for DescribeLiveStreamsNotifyRecordsRequest {
    type Item = LiveStreamNotifyRecordsInfo;
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
        Some(&mut response.notify_records_info.as_mut()?.live_stream_notify_records_info)
    }
}

/// Response to [`DescribeLiveStreamsNotifyRecordsRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamsNotifyRecordsResponse {
    /// What is known about the notify records.
    pub notify_records_info: Option<NotifyRecordsInfo>,
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
    DescribeLiveStreamsNotifyRecordsResponse {
        "NotifyRecordsInfo" => notify_records_info: value,
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalNum" => total_num: value,
        "TotalPage" => total_page: value,
    }
}

/// What is known about the notify records.
#[non_exhaustive]
pub struct NotifyRecordsInfo {
    /// What is known about the live stream notify records.
    pub live_stream_notify_records_info: Vec<LiveStreamNotifyRecordsInfo>,
}

response! {
    NotifyRecordsInfo {
        "LiveStreamNotifyRecordsInfo" => live_stream_notify_records_info: list(""),
    }
}

/// What is known about the live stream notify records.
#[non_exhaustive]
pub struct LiveStreamNotifyRecordsInfo {
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
    LiveStreamNotifyRecordsInfo {
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

values! {
    /// State to narrow the list down to, or to put the item into.
    pub enum LiveStreamsNotifyRecordStatus {
        /// Ended as intended.
        Success = "success",
        /// Ended without success.
        Failed = "failed",
    }
}

/// Errors that the documentation of [`DescribeLiveStreamsNotifyRecordsRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`DurationExceed`](super::DocumentedError::DurationExceed)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLiveStreamsNotifyRecordsError = super::DocumentedError;
