// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScheduleTasks`, from `polardb/DescribeScheduleTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists scheduled tasks with filters such as cluster, status, action, and planned time.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeScheduleTasksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_schedule_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeScheduleTasksRequest {
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// What is done, or is to be done, about the task.
    pub task_action: Option<String>,
    /// Free text that tells people about the database cluster.
    pub db_cluster_description: Option<String>,
    /// Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
    /// When the planned began or is to begin.
    pub planned_start_time: Option<String>,
    /// When the planned ended or is to end.
    pub planned_end_time: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeScheduleTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
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
    /// Sets `TaskAction`.
    pub fn task_action(mut self, value: impl Into<String>) -> Self {
        self.task_action = Some(value.into());
        self
    }
    /// Sets `DBClusterDescription`.
    pub fn db_cluster_description(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_description = Some(value.into());
        self
    }
    /// Sets `OrderId`.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }
    /// Sets `PlannedStartTime`.
    pub fn planned_start_time(mut self, value: impl Into<String>) -> Self {
        self.planned_start_time = Some(value.into());
        self
    }
    /// Sets `PlannedEndTime`.
    pub fn planned_end_time(mut self, value: impl Into<String>) -> Self {
        self.planned_end_time = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeScheduleTasksRequest {
        "Status" => status: query,
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "TaskAction" => task_action: query,
        "DBClusterDescription" => db_cluster_description: query,
        "OrderId" => order_id: query,
        "PlannedStartTime" => planned_start_time: query,
        "PlannedEndTime" => planned_end_time: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeScheduleTasksRequest {
    type Response = DescribeScheduleTasksResponse;
    type Error = DescribeScheduleTasksError;
    const INFO: OperationInfo = super::operation("DescribeScheduleTasks")
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeScheduleTasksError] = &[
        DescribeScheduleTasksError::InvalidOrderIdMalformed,
    ];
}

impl Paginated for DescribeScheduleTasksRequest {
    type Item = TimerInfos;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.data.as_ref().and_then(|v| v.total_record_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.timer_infos)
    }
}

/// Response to [`DescribeScheduleTasksRequest`].
#[non_exhaustive]
pub struct DescribeScheduleTasksResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ScheduleTaskData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `936C7025-27A5-4CB1-BB31-540E1F0CCA12`.
    pub request_id: Option<String>,
}

response! {
    DescribeScheduleTasksResponse {
        "Message" => message: value,
        "Data" => data: value,
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ScheduleTaskData {
    /// What is known about each timer, one entry each.
    pub timer_infos: Vec<TimerInfos>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
}

response! {
    ScheduleTaskData {
        "TimerInfos" => timer_infos: list(""),
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// What is known about each timer, one entry each.
#[non_exhaustive]
pub struct TimerInfos {
    /// State of what the entry describes, which decides what can be done with it. Example: `finish`.
    pub status: Option<String>,
    /// What is done, or is to be done, with the item. Example: `CreateDBNodes`.
    pub action: Option<String>,
    /// When the planned ended or is to end. Example: `2021-01-28T12:30Z`.
    pub planned_end_time: Option<Timestamp>,
    /// Time that is set or recorded for this: planned. Example: `2021-01-28T12:16Z`.
    pub planned_time: Option<Timestamp>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-**************`.
    pub db_cluster_id: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// When the planned began or is to begin. Example: `2021-01-28T12:00Z`.
    pub planned_start_time: Option<Timestamp>,
    /// ID of the task, for asking how far it is. Example: `53879cdb-9a00-428e-acaf-ff4cff******`.
    pub task_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `208161753******`.
    pub order_id: Option<String>,
    /// State that the database cluster is in. Example: `Running`.
    pub db_cluster_status: Option<String>,
    /// Free text that tells people about the database cluster. Example: `test_cluster`.
    pub db_cluster_description: Option<String>,
    /// Whether the task can be called off. Example: `true`.
    pub task_cancel: Option<bool>,
}

response! {
    TimerInfos {
        "Status" => status: value,
        "Action" => action: value,
        "PlannedEndTime" => planned_end_time: value,
        "PlannedTime" => planned_time: value,
        "DBClusterId" => db_cluster_id: value,
        "Region" => region: value,
        "PlannedStartTime" => planned_start_time: value,
        "TaskId" => task_id: value,
        "OrderId" => order_id: value,
        "DbClusterStatus" => db_cluster_status: value,
        "DbClusterDescription" => db_cluster_description: value,
        "TaskCancel" => task_cancel: value,
    }
}

/// Errors that the documentation of [`DescribeScheduleTasksRequest`] names.
///
/// - [`InvalidOrderIdMalformed`](super::DocumentedError::InvalidOrderIdMalformed)
pub type DescribeScheduleTasksError = super::DocumentedError;
