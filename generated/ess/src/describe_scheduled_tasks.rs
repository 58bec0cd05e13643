// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScheduledTasks`, from `ess/DescribeScheduledTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists scheduled tasks, filtered by ID, name, action, or scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DescribeScheduledTasksRequest::new()
///     .region_id("cn-qingdao");
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
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `50`.
    pub page_size: Option<i32>,
    /// Scaling rule that the scheduled task carries out, by its unique name.
    /// Items: at most 20. Example: `ari:acs:ess:cn-hangzhou:1406926474****:scalingrule/asr-bp1id5rhu8edp7kd****`.
    pub scheduled_action: Vec<String>,
    /// ID of a scheduled task, as [`CreateScheduledTask`](super::Client::create_scheduled_task)
    /// returned it. Items: at most 20. Example: `edRtShc57WGXdt8TlPbr****`.
    pub scheduled_task_id: Vec<String>,
    /// Label of the scheduled task, unique in the region. Items: at most 20. Example: `scheduled****`.
    pub scheduled_task_name: Vec<String>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp1bo5tca4m56nap****`.
    pub scaling_group_id: Option<String>,
    /// Return only scheduled tasks of this name.
    pub task_name: Option<String>,
    /// How the scheduled task is repeated: every few days, on weekdays, on days of the month, or by
    /// Cron.
    pub recurrence_type: Option<String>,
    /// On which days or how often the task is repeated, depending on `RecurrenceType`.
    pub recurrence_value: Option<String>,
    /// Whether the scheduled task is on.
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
    /// Sets `ScheduledAction`.
    pub fn scheduled_action(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scheduled_action = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScheduledTaskId`.
    pub fn scheduled_task_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scheduled_task_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScheduledTaskName`.
    pub fn scheduled_task_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scheduled_task_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
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
        "ScheduledAction" => scheduled_action: query,
        "ScheduledTaskId" => scheduled_task_id: query,
        "ScheduledTaskName" => scheduled_task_name: query,
        "ScalingGroupId" => scaling_group_id: query,
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
    /// Page of the list that was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Scheduled tasks that were found.
    pub scheduled_tasks: Vec<ScheduledTask>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeScheduledTasksResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "ScheduledTasks" => scheduled_tasks: list("ScheduledTask"),
        "TotalCount" => total_count: value,
    }
}

/// Scheduled tasks that were found.
#[non_exhaustive]
pub struct ScheduledTask {
    /// Free text that describes the item to people. Example: `Test scheduled task.`.
    pub description: Option<String>,
    /// How many instances the group tries to keep, between its minimum and maximum. Example: `10`.
    pub desired_capacity: Option<i32>,
    /// How long after its time a task that failed to start may be tried again.
    /// Range: 0 to 21600. Unit: `seconds`. Example: `600`.
    pub launch_expiration_time: Option<i32>,
    /// When the scheduled task starts for the first time. Example: `2014-08-18T10:52Z`.
    pub launch_time: Option<Timestamp>,
    /// Largest number of instances that the scheduled task sets for the group. Example: `10`.
    pub max_value: Option<i32>,
    /// Smallest number of instances that the scheduled task sets for the group. Example: `0`.
    pub min_value: Option<i32>,
    /// When the scheduled task stops being repeated. Example: `2014-08-20T16:55Z`.
    pub recurrence_end_time: Option<Timestamp>,
    /// How the scheduled task is repeated: every few days, on weekdays, on days of the month, or by
    /// Cron. Example: `Daily`.
    pub recurrence_type: Option<String>,
    /// On which days or how often the task is repeated, depending on `RecurrenceType`. Example: `1`.
    pub recurrence_value: Option<String>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp1bo5tca4m56nap****`.
    pub scaling_group_id: Option<String>,
    /// Scaling rule that the scheduled task carries out, by its unique name.
    /// Example: `ari:acs:ess:cn-hangzhou:1406926474****:scalingrule/asr-bp1id5rhu8edp7kd****`.
    pub scheduled_action: Option<String>,
    /// ID of a scheduled task, as [`CreateScheduledTask`](super::Client::create_scheduled_task)
    /// returned it. Example: `edRtShc57WGXdt8TlPbr****`.
    pub scheduled_task_id: Option<String>,
    /// Label of the scheduled task, unique in the region. Example: `scheduled****`.
    pub scheduled_task_name: Option<String>,
    /// Whether the scheduled task is on. Example: `true`.
    pub task_enabled: Option<bool>,
}

response! {
    ScheduledTask {
        "Description" => description: value,
        "DesiredCapacity" => desired_capacity: value,
        "LaunchExpirationTime" => launch_expiration_time: value,
        "LaunchTime" => launch_time: value,
        "MaxValue" => max_value: value,
        "MinValue" => min_value: value,
        "RecurrenceEndTime" => recurrence_end_time: value,
        "RecurrenceType" => recurrence_type: value,
        "RecurrenceValue" => recurrence_value: value,
        "ScalingGroupId" => scaling_group_id: value,
        "ScheduledAction" => scheduled_action: value,
        "ScheduledTaskId" => scheduled_task_id: value,
        "ScheduledTaskName" => scheduled_task_name: value,
        "TaskEnabled" => task_enabled: value,
    }
}
