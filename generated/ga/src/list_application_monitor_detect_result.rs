// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApplicationMonitorDetectResult`, from `ga/ListApplicationMonitorDetectResult.md`.

use alicloud_runtime::codegen::*;

/// Lists what an origin probing task found in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListApplicationMonitorDetectResultRequest::new()
///     .begin_time(1)
///     .end_time(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_application_monitor_detect_result(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApplicationMonitorDetectResultRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: begin.
    pub begin_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
}

impl ListApplicationMonitorDetectResultRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `BeginTime`, which is required.
    #[inline]
    pub fn begin_time(mut self, value: i64) -> Self {
        self.begin_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    ListApplicationMonitorDetectResultRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "TaskId" => task_id: query,
        "BeginTime" => begin_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for ListApplicationMonitorDetectResultRequest {
    type Response = ListApplicationMonitorDetectResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListApplicationMonitorDetectResult")
        .required(&["BeginTime", "EndTime"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListApplicationMonitorDetectResultRequest {
    type Item = ApplicationMonitorDetectResultList;
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
        Some(&mut response.application_monitor_detect_result_list)
    }
}

/// Response to [`ListApplicationMonitorDetectResultRequest`].
#[non_exhaustive]
pub struct ListApplicationMonitorDetectResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// Items of the kind application monitor detect result that were found or are concerned.
    pub application_monitor_detect_result_list: Vec<ApplicationMonitorDetectResultList>,
}

response! {
    ListApplicationMonitorDetectResultResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "ApplicationMonitorDetectResultList" => application_monitor_detect_result_list: list(""),
    }
}

/// Items of the kind application monitor detect result that were found or are concerned.
#[non_exhaustive]
pub struct ApplicationMonitorDetectResultList {
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `sm-bp1fpdjfju9k8yr1y****`.
    pub task_id: Option<String>,
    /// Port that was probed. Example: `80`.
    pub port: Option<String>,
    /// Network or application protocol that applies. Example: `http`.
    pub protocol: Option<String>,
    /// State that the diag is in. Example: `success`.
    pub diag_status: Option<String>,
    /// Code that stands for the status, for programs to act on. Example: `502`.
    pub status_code: Option<String>,
    /// Text or data that the item consists of. Example: `502 BadGateway`.
    pub content: Option<String>,
    /// More about the item, in words or as JSON. Example: `text`.
    pub detail: Option<String>,
    /// Time that is set or recorded for this: detect. Example: `1663205460`.
    pub detect_time: Option<String>,
}

response! {
    ApplicationMonitorDetectResultList {
        "AcceleratorId" => accelerator_id: value,
        "ListenerId" => listener_id: value,
        "TaskId" => task_id: value,
        "Port" => port: value,
        "Protocol" => protocol: value,
        "DiagStatus" => diag_status: value,
        "StatusCode" => status_code: value,
        "Content" => content: value,
        "Detail" => detail: value,
        "DetectTime" => detect_time: value,
    }
}
