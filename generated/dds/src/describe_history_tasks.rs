// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHistoryTasks`, from `dds/DescribeHistoryTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the tasks of the task center.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeHistoryTasksRequest::new()
///     .region_id("cn-beijing")
///     .from_start_time("2023-03-15T03:41:26Z")
///     .to_start_time("2023-03-16T07:21:31Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_history_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHistoryTasksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// How many items a page holds at most. Range: 10 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// Kind of subject that the tasks work on; only instances are known. Example: `Instance`.
    pub instance_type: Option<String>,
    /// Return only tasks in this state, such as running or failed. Example: `Succeed,Running,Waiting`.
    pub status: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `dds-8vb38f0e7933xxxx`.
    pub instance_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-0mq1yyhm3ffl2bxxxx`.
    pub task_id: Option<String>,
    /// Kind of work that the task does. Example: `DeleteInsNode`.
    pub task_type: Option<String>,
    /// **Required.** Earliest start of the tasks to list. Example: `2023-03-15T03:41:26Z`.
    pub from_start_time: Option<Timestamp>,
    /// **Required.** Latest start of the tasks to list. Example: `2023-03-16T07:21:31Z`.
    pub to_start_time: Option<Timestamp>,
    /// Shortest run time of the tasks to list, in seconds; zero sets no bound. Example: `0`.
    pub from_exec_time: Option<i32>,
    /// Longest run time of the tasks to list, in seconds; zero sets no bound. Example: `0`.
    pub to_exec_time: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2inrfrnw3xby`.
    pub resource_group_id: Option<String>,
}

impl DescribeHistoryTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `FromStartTime`, which is required.
    pub fn from_start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.from_start_time = Some(value.into());
        self
    }
    /// Sets `ToStartTime`, which is required.
    pub fn to_start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.to_start_time = Some(value.into());
        self
    }
    /// Sets `FromExecTime`.
    #[inline]
    pub fn from_exec_time(mut self, value: i32) -> Self {
        self.from_exec_time = Some(value);
        self
    }
    /// Sets `ToExecTime`.
    #[inline]
    pub fn to_exec_time(mut self, value: i32) -> Self {
        self.to_exec_time = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeHistoryTasksRequest {
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "InstanceType" => instance_type: query,
        "Status" => status: query,
        "InstanceId" => instance_id: query,
        "TaskId" => task_id: query,
        "TaskType" => task_type: query,
        "FromStartTime" => from_start_time: query,
        "ToStartTime" => to_start_time: query,
        "FromExecTime" => from_exec_time: query,
        "ToExecTime" => to_exec_time: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeHistoryTasksRequest {
    type Response = DescribeHistoryTasksResponse;
    type Error = DescribeHistoryTasksError;
    const INFO: OperationInfo = super::operation("DescribeHistoryTasks")
        .required(&["RegionId", "FromStartTime", "ToStartTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeHistoryTasksError] = &[
        DescribeHistoryTasksError::ParamInvalid,
        DescribeHistoryTasksError::ParamInvalidTimeEndBeforeStart,
    ];
}

impl Paginated for DescribeHistoryTasksRequest {
    type Item = HistoryTaskItem;
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
        Some(&mut response.items)
    }
}

/// Response to [`DescribeHistoryTasksRequest`].
#[non_exhaustive]
pub struct DescribeHistoryTasksResponse {
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C4A2494-XXXX-XXXX-93CF-548DB3375193`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i32>,
    /// Tasks of the past, one entry each.
    pub items: Vec<HistoryTaskItem>,
}

response! {
    DescribeHistoryTasksResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Tasks of the past, one entry each.
#[non_exhaustive]
pub struct HistoryTaskItem {
    /// State of the task, such as running or failed. Example: `Succeed`.
    pub status: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-0mq1yyhm3ffl2bxxxx`.
    pub task_id: Option<String>,
    /// Step that the task is at; empty before it has started. Example: `exec_task`.
    pub current_step_name: Option<String>,
    /// When the task began. Example: `2023-02-11T02:33Z`.
    pub start_time: Option<Timestamp>,
    /// When the task ended. Example: `2023-03-16T02:59Z`.
    pub end_time: Option<Timestamp>,
    /// Kind of work that the task does. Example: `CreateIns`.
    pub task_type: Option<String>,
    /// Seconds that the task is expected to go on; zero when it is done. Example: `1000`.
    pub remain_time: Option<i32>,
    /// How far the work has come. Example: `100.0`.
    pub progress: Option<f64>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of subject that the tasks work on; only instances are known. Example: `Instance`.
    pub instance_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `dds-t4n18194768fxxxx`.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `test-dds`.
    pub instance_name: Option<String>,
    /// Database engine that the entry is about. Example: `mongodb`.
    pub db_type: Option<String>,
    /// Code of the cloud service concerned. Example: `dds`.
    pub product: Option<String>,
    /// Particulars of the task; which there are depends on its kind.
    /// Example: `{\"callerUid\":\"test\"}`.
    pub task_detail: Option<String>,
    /// Why the task was started. Example: `text`.
    pub reason_code: Option<String>,
    /// What can be done with the task in its present step and state. Example: `text`.
    pub action_info: Option<String>,
    /// Account that the resource belongs to. Example: `141345906006****`.
    pub uid: Option<String>,
    /// Whether a user or the system started the task. Example: `System`.
    pub caller_source: Option<String>,
    /// Account that started the task. Example: `141345906006****`.
    pub caller_uid: Option<String>,
}

response! {
    HistoryTaskItem {
        "Status" => status: value,
        "TaskId" => task_id: value,
        "CurrentStepName" => current_step_name: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "TaskType" => task_type: value,
        "RemainTime" => remain_time: value,
        "Progress" => progress: value,
        "RegionId" => region_id: value,
        "InstanceType" => instance_type: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "DbType" => db_type: value,
        "Product" => product: value,
        "TaskDetail" => task_detail: value,
        "ReasonCode" => reason_code: value,
        "ActionInfo" => action_info: value,
        "Uid" => uid: value,
        "CallerSource" => caller_source: value,
        "CallerUid" => caller_uid: value,
    }
}

/// Errors that the documentation of [`DescribeHistoryTasksRequest`] names.
///
/// - [`ParamInvalid`](super::DocumentedError::ParamInvalid)
/// - [`ParamInvalidTimeEndBeforeStart`](super::DocumentedError::ParamInvalidTimeEndBeforeStart)
pub type DescribeHistoryTasksError = super::DocumentedError;
