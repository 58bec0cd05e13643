// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCycleTaskList`, from `sas/DescribeCycleTaskList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the periodic tasks for scanning images, urgent vulnerabilities and viruses.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCycleTaskListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cycle_task_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCycleTaskListRequest {
    /// Name that the task goes by.
    pub task_name: Option<String>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID that picks out one configuration entry.
    pub config_id: Option<String>,
}

impl DescribeCycleTaskListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ConfigId`.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
}

request! {
    DescribeCycleTaskListRequest {
        "TaskName" => task_name: query,
        "TaskType" => task_type: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ConfigId" => config_id: query,
    }
}

impl Operation for DescribeCycleTaskListRequest {
    type Response = DescribeCycleTaskListResponse;
    type Error = DescribeCycleTaskListError;
    const INFO: OperationInfo = super::operation("DescribeCycleTaskList").read_only();
    const ERRORS: &'static [DescribeCycleTaskListError] = &[
        DescribeCycleTaskListError::NoPermission,
        DescribeCycleTaskListError::ServerError,
    ];
}

impl Paginated for DescribeCycleTaskListRequest {
    type Item = CycleScheduleResponseList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.cycle_schedule_response_list)
    }
}

/// Response to [`DescribeCycleTaskListRequest`].
#[non_exhaustive]
pub struct DescribeCycleTaskListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-D1BBB393****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind cycle schedule response that were found or are concerned.
    pub cycle_schedule_response_list: Vec<CycleScheduleResponseList>,
}

response! {
    DescribeCycleTaskListResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "CycleScheduleResponseList" => cycle_schedule_response_list: list(""),
    }
}

/// Items of the kind cycle schedule response that were found or are concerned.
#[non_exhaustive]
pub struct CycleScheduleResponseList {
    /// ID of the last task that the item belongs to or stands for.
    /// Example: `38730bb078f4a1461d4ed283994c****`.
    pub last_task_id: Option<String>,
    /// ID that picks out one configuration entry. Example: `2cdbdeba8dd70586d5814d4cbf21****`.
    pub config_id: Option<String>,
    /// When the target ended or is to end. Example: `7`.
    pub target_end_time: Option<i32>,
    /// Next run of the task, in milliseconds since 1970. Example: `1671184531000`.
    pub next_start_time_str: Option<i64>,
    /// Name that the task goes by. Example: `IMAGE_SCAN`.
    pub task_name: Option<String>,
    /// Kind of work that the task does. Example: `IMAGE_SCAN`.
    pub task_type: Option<String>,
    /// How long the interval lasts or how often it comes round. Example: `3`.
    pub interval_period: Option<i32>,
    /// When the task runs for the first time, in milliseconds since 1970. Example: `1667491200000`.
    pub first_date_str: Option<i64>,
    /// Parameter or parameters, in the notation that the operation defines.
    /// Example: `{"userAgreement":"yes","lang":"zh"}`.
    pub param: Option<String>,
    /// Unit that the period is counted in. Example: `day`.
    pub period_unit: Option<String>,
    /// When the target began or is to begin. Example: `0`.
    pub target_start_time: Option<i32>,
    /// Whether the feature or the item is switched on. Example: `1`.
    pub enable: Option<i32>,
}

response! {
    CycleScheduleResponseList {
        "LastTaskId" => last_task_id: value,
        "ConfigId" => config_id: value,
        "TargetEndTime" => target_end_time: value,
        "NextStartTimeStr" => next_start_time_str: value,
        "TaskName" => task_name: value,
        "TaskType" => task_type: value,
        "IntervalPeriod" => interval_period: value,
        "FirstDateStr" => first_date_str: value,
        "Param" => param: value,
        "PeriodUnit" => period_unit: value,
        "TargetStartTime" => target_start_time: value,
        "Enable" => enable: value,
    }
}

/// Errors that the documentation of [`DescribeCycleTaskListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeCycleTaskListError = super::DocumentedError;
