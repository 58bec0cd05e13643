// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApplicationMonitor`, from `ga/ListApplicationMonitor.md`.

use alicloud_runtime::codegen::*;

/// Lists origin probing tasks, with search by text.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListApplicationMonitorRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_application_monitor(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApplicationMonitorRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Value that the search has or is given.
    pub search_value: Option<String>,
}

impl ListApplicationMonitorRequest {
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
    /// Sets `SearchValue`.
    pub fn search_value(mut self, value: impl Into<String>) -> Self {
        self.search_value = Some(value.into());
        self
    }
}

request! {
    ListApplicationMonitorRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SearchValue" => search_value: query,
    }
}

impl Operation for ListApplicationMonitorRequest {
    type Response = ListApplicationMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListApplicationMonitor")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListApplicationMonitorRequest {
    type Item = ApplicationMonitor;
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
        Some(&mut response.application_monitors)
    }
}

/// Response to [`ListApplicationMonitorRequest`].
#[non_exhaustive]
pub struct ListApplicationMonitorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// The application monitors that were found or are concerned, one entry each.
    pub application_monitors: Vec<ApplicationMonitor>,
}

response! {
    ListApplicationMonitorResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "ApplicationMonitors" => application_monitors: list(""),
    }
}

/// The application monitors that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ApplicationMonitor {
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `sm-bp1fpdjfju9k8yr1y****`.
    pub task_id: Option<String>,
    /// Name that the task goes by. Example: `task1`.
    pub task_name: Option<String>,
    /// Network or postal address of the item. Example: `https://www.aliyun.com`.
    pub address: Option<String>,
    /// Further settings of the probe, as JSON text. Example: `text`.
    pub options_json: Option<String>,
    /// Whether the detect is switched on. Example: `true`.
    pub detect_enable: Option<bool>,
    /// Value at which the detect sets in. Example: `text`.
    pub detect_threshold: Option<i32>,
    /// How often it happens or is tried: detect. Example: `text`.
    pub detect_times: Option<i32>,
    /// Time that is set or recorded for this: silence. Example: `300`.
    pub silence_time: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
}

response! {
    ApplicationMonitor {
        "AcceleratorId" => accelerator_id: value,
        "ListenerId" => listener_id: value,
        "TaskId" => task_id: value,
        "TaskName" => task_name: value,
        "Address" => address: value,
        "OptionsJson" => options_json: value,
        "DetectEnable" => detect_enable: value,
        "DetectThreshold" => detect_threshold: value,
        "DetectTimes" => detect_times: value,
        "SilenceTime" => silence_time: value,
        "State" => state: value,
    }
}
