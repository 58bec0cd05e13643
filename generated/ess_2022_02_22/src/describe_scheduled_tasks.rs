// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScheduledTasks`, from `ess_2022_02_22/DescribeScheduledTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists scheduled tasks with execution times and scaling rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeScheduledTasksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_scheduled_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeScheduledTasksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50.
    pub page_size: Option<i32>,
    /// ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// The scheduled actions to work on or to narrow the list down to. Items: at most 20.
    pub scheduled_actions: Vec<String>,
    /// IDs of the scheduled tasks to work on or to narrow the list down to. Items: at most 20.
    pub scheduled_task_ids: Vec<String>,
    /// Names of the scheduled tasks to work on or to narrow the list down to. Items: at most 20.
    pub scheduled_task_names: Vec<String>,
    /// Name that the task goes by.
    pub task_name: Option<String>,
    /// Which kind of recurrence it is or is to be.
    pub recurrence_type: Option<String>,
    /// Value that the recurrence has or is given.
    pub recurrence_value: Option<String>,
    /// Whether the task is switched on.
    pub task_enabled: Option<bool>,
}

impl DescribeScheduledTasksRequest {
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
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `ScheduledActions`.
    pub fn scheduled_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scheduled_actions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScheduledTaskIds`.
    pub fn scheduled_task_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scheduled_task_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScheduledTaskNames`.
    pub fn scheduled_task_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scheduled_task_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `RecurrenceType`.
    pub fn recurrence_type(mut self, value: impl Into<String>) -> Self {
        self.recurrence_type = Some(value.into());
        self
    }
    /// Sets `RecurrenceValue`.
    pub fn recurrence_value(mut self, value: impl Into<String>) -> Self {
        self.recurrence_value = Some(value.into());
        self
    }
    /// Sets `TaskEnabled`.
    #[inline]
    pub fn task_enabled(mut self, value: bool) -> Self {
        self.task_enabled = Some(value);
        self
    }
}

request! {
    DescribeScheduledTasksRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ScheduledActions" => scheduled_actions: query,
        "ScheduledTaskIds" => scheduled_task_ids: query,
        "ScheduledTaskNames" => scheduled_task_names: query,
        "TaskName" => task_name: query,
        "RecurrenceType" => recurrence_type: query,
        "RecurrenceValue" => recurrence_value: query,
        "TaskEnabled" => task_enabled: query,
    }
}

impl Operation for DescribeScheduledTasksRequest {
    type Response = DescribeScheduledTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeScheduledTasks")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeScheduledTasksRequest {
    type Item = ScheduledTask;
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
        Some(&mut response.scheduled_tasks)
    }
}

/// Response to [`DescribeScheduledTasksRequest`].
#[non_exhaustive]
pub struct DescribeScheduledTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The scheduled tasks that were found or are concerned, one entry each.
    pub scheduled_tasks: Vec<ScheduledTask>,
}

response! {
    DescribeScheduledTasksResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ScheduledTasks" => scheduled_tasks: list(""),
    }
}

/// The scheduled tasks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ScheduledTask {
    /// Whether the task is switched on. Example: `true`.
    pub task_enabled: Option<bool>,
    /// Value that the recurrence has or is given. Example: `1`.
    pub recurrence_value: Option<String>,
    /// Which kind of recurrence it is or is to be. Example: `Daily`.
    pub recurrence_type: Option<String>,
    /// Value that the max has or is given. Example: `10`.
    pub max_value: Option<i32>,
    /// Name that the scheduled task goes by. Example: `scheduled****`.
    pub scheduled_task_name: Option<String>,
    /// When the recurrence ended or is to end. Example: `2014-08-20T16:55Z`.
    pub recurrence_end_time: Option<Timestamp>,
    /// How much the desired can hold or do. Example: `10`.
    pub desired_capacity: Option<i32>,
    /// ID of the scheduled task that the item belongs to or stands for.
    /// Example: `edRtShc57WGXdt8TlPbr****`.
    pub scheduled_task_id: Option<String>,
    /// Value that the min has or is given. Example: `0`.
    pub min_value: Option<i32>,
    /// ID of the scaling group that the item belongs to or stands for.
    /// Example: `asg-bp1bo5tca4m56nap****`.
    pub scaling_group_id: Option<String>,
    /// Time that is set or recorded for this: launch expiration. Example: `600`.
    pub launch_expiration_time: Option<i32>,
    /// Free text that describes the item to people. Example: `Test scheduled task.`.
    pub description: Option<String>,
    /// What is done, or is to be done, about the scheduled.
    /// Example: `ari:acs:ess:cn-hangzhou:1406926474****:scalingrule/asr-bp1id5rhu8edp7kd****`.
    pub scheduled_action: Option<String>,
    /// Time that is set or recorded for this: launch. Example: `2014-08-18T10:52Z`.
    pub launch_time: Option<Timestamp>,
}

response! {
    ScheduledTask {
        "TaskEnabled" => task_enabled: value,
        "RecurrenceValue" => recurrence_value: value,
        "RecurrenceType" => recurrence_type: value,
        "MaxValue" => max_value: value,
        "ScheduledTaskName" => scheduled_task_name: value,
        "RecurrenceEndTime" => recurrence_end_time: value,
        "DesiredCapacity" => desired_capacity: value,
        "ScheduledTaskId" => scheduled_task_id: value,
        "MinValue" => min_value: value,
        "ScalingGroupId" => scaling_group_id: value,
        "LaunchExpirationTime" => launch_expiration_time: value,
        "Description" => description: value,
        "ScheduledAction" => scheduled_action: value,
        "LaunchTime" => launch_time: value,
    }
}
