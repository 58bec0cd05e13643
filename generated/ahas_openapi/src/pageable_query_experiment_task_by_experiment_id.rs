// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PageableQueryExperimentTaskByExperimentId`, from `ahas-openapi/PageableQueryExperimentTaskByExperimentId.md`.

use alicloud_runtime::codegen::*;

/// Lists the runs of one failure drill, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::PageableQueryExperimentTaskByExperimentIdRequest::new()
///     .experiment_id("1234567890123456789")
///     .namespace("default")
///     .region_id("cn-hangzhou")
///     .ahas_region_id("cn-public");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.pageable_query_experiment_task_by_experiment_id(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PageableQueryExperimentTaskByExperimentIdRequest {
    /// **Required.** ID of the experiment that the call is about. Example: `1234567890123456789`.
    pub experiment_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page: Option<i32>,
    /// How many items to return at most, or the size asked for. Example: `10`.
    pub size: Option<i32>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Region that the ahas lies in. Example: `cn-public`.
    pub ahas_region_id: Option<String>,
}

impl PageableQueryExperimentTaskByExperimentIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ExperimentId`, which is required.
    pub fn experiment_id(mut self, value: impl Into<String>) -> Self {
        self.experiment_id = Some(value.into());
        self
    }
    /// Sets `Page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    PageableQueryExperimentTaskByExperimentIdRequest {
        "ExperimentId" => experiment_id: query,
        "Page" => page: query,
        "Size" => size: query,
        "Namespace" => namespace: query,
        "RegionId" => region_id: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for PageableQueryExperimentTaskByExperimentIdRequest {
    type Response = PageableQueryExperimentTaskByExperimentIdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "PageableQueryExperimentTaskByExperimentId",
        )
        .required(&["ExperimentId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
}

impl Paginated for PageableQueryExperimentTaskByExperimentIdRequest {
    type Item = ExperimentTaskInfo;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.experiment_tasks)
    }
}

/// Response to [`PageableQueryExperimentTaskByExperimentIdRequest`].
#[non_exhaustive]
pub struct PageableQueryExperimentTaskByExperimentIdResponse {
    /// Number that is given for this: pages. Example: `2`.
    pub pages: Option<i32>,
    /// The experiment tasks that were found or are concerned, one entry each.
    pub experiment_tasks: Vec<ExperimentTaskInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0f7dd92f-4490-****-b8bd-****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items there are in all. Example: `20`.
    pub total: Option<i32>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `P_ERROR_****`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    PageableQueryExperimentTaskByExperimentIdResponse {
        "Pages" => pages: value,
        "ExperimentTasks" => experiment_tasks: list(""),
        "RequestId" => request_id: value,
        "Message" => message: value,
        "PageSize" => page_size: value,
        "CurrentPage" => current_page: value,
        "Total" => total: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// The experiment tasks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ExperimentTaskInfo {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1611835105000`.
    pub end_time: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `1611835037000`.
    pub start_time: Option<i64>,
    /// How it ended, or what came out. Example: `SUCCESS`.
    pub result: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `FINISHED`.
    pub state: Option<String>,
    /// Stage that the drill is in now, from preparation to recovery.
    pub current_phase: Option<String>,
    /// ID of the experiment that the item belongs to or stands for. Example: `1234567890123456789`.
    pub experiment_id: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of the task, for asking how far it is. Example: `1234567890123456789`.
    pub task_id: Option<String>,
    /// Name that the experiment goes by. Example: `text`.
    pub experiment_name: Option<String>,
    /// What is known about the ext.
    pub ext_info: Option<ExtInfo>,
    /// Account or person that created the item.
    pub creator: Option<Creator>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
}

response! {
    ExperimentTaskInfo {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "Result" => result: value,
        "State" => state: value,
        "CurrentPhase" => current_phase: value,
        "ExperimentId" => experiment_id: value,
        "Message" => message: value,
        "TaskId" => task_id: value,
        "ExperimentName" => experiment_name: value,
        "ExtInfo" => ext_info: value,
        "Creator" => creator: value,
        "Namespace" => namespace: value,
    }
}

/// What is known about the ext.
#[non_exhaustive]
pub struct ExtInfo {
    /// Settings of the scheduler, and what it works with.
    pub scheduler_config: Option<SchedulerConfig>,
}

response! {
    ExtInfo {
        "SchedulerConfig" => scheduler_config: value,
    }
}

/// Settings of the scheduler, and what it works with.
#[non_exhaustive]
pub struct SchedulerConfig {
    /// Time that is set or recorded for this: fixed. Example: `1611835105000`.
    pub fixed_time: Option<String>,
    /// Schedule in the notation of cron. Example: `0 0 1 * * ? *`.
    pub cron_expression: Option<String>,
}

response! {
    SchedulerConfig {
        "FixedTime" => fixed_time: value,
        "CronExpression" => cron_expression: value,
    }
}

/// Account or person that created the item.
#[non_exhaustive]
pub struct Creator {
    /// ID of the sub user that the item belongs to or stands for. Example: `2XXXXXXXXXXXXX`.
    pub sub_user_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1XXXXXXXXXXXXX`.
    pub user_id: Option<String>,
}

response! {
    Creator {
        "SubUserId" => sub_user_id: value,
        "UserId" => user_id: value,
    }
}
