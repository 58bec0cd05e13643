// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateScheduledTask`, from `ess_2022_02_22/CreateScheduledTask.md`.

use alicloud_runtime::codegen::*;

/// Creates a scheduled task that scales a group at times set beforehand.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::CreateScheduledTaskRequest::new();
/// let reply = client.create_scheduled_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateScheduledTaskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the scheduled task goes by.
    pub scheduled_task_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// What is done, or is to be done, about the scheduled.
    pub scheduled_action: Option<String>,
    /// When the recurrence ended or is to end.
    pub recurrence_end_time: Option<String>,
    /// Time that is set or recorded for this: launch.
    pub launch_time: Option<String>,
    /// Which kind of recurrence it is or is to be.
    pub recurrence_type: Option<String>,
    /// Value that the recurrence has or is given.
    pub recurrence_value: Option<String>,
    /// Whether the task is switched on.
    pub task_enabled: Option<bool>,
    /// Time that is set or recorded for this: launch expiration. Range: 0 to 86400.
    pub launch_expiration_time: Option<i32>,
    /// Value that the min has or is given.
    pub min_value: Option<i32>,
    /// Value that the max has or is given.
    pub max_value: Option<i32>,
    /// How much the desired can hold or do.
    pub desired_capacity: Option<i32>,
    /// ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
}

impl CreateScheduledTaskRequest {
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
    /// Sets `ScheduledTaskName`.
    pub fn scheduled_task_name(mut self, value: impl Into<String>) -> Self {
        self.scheduled_task_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ScheduledAction`.
    pub fn scheduled_action(mut self, value: impl Into<String>) -> Self {
        self.scheduled_action = Some(value.into());
        self
    }
    /// Sets `RecurrenceEndTime`.
    pub fn recurrence_end_time(mut self, value: impl Into<String>) -> Self {
        self.recurrence_end_time = Some(value.into());
        self
    }
    /// Sets `LaunchTime`.
    pub fn launch_time(mut self, value: impl Into<String>) -> Self {
        self.launch_time = Some(value.into());
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
    /// Sets `LaunchExpirationTime`.
    #[inline]
    pub fn launch_expiration_time(mut self, value: i32) -> Self {
        self.launch_expiration_time = Some(value);
        self
    }
    /// Sets `MinValue`.
    #[inline]
    pub fn min_value(mut self, value: i32) -> Self {
        self.min_value = Some(value);
        self
    }
    /// Sets `MaxValue`.
    #[inline]
    pub fn max_value(mut self, value: i32) -> Self {
        self.max_value = Some(value);
        self
    }
    /// Sets `DesiredCapacity`.
    #[inline]
    pub fn desired_capacity(mut self, value: i32) -> Self {
        self.desired_capacity = Some(value);
        self
    }
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
}

request! {
    CreateScheduledTaskRequest {
        "RegionId" => region_id: query,
        "ScheduledTaskName" => scheduled_task_name: query,
        "Description" => description: query,
        "ScheduledAction" => scheduled_action: query,
        "RecurrenceEndTime" => recurrence_end_time: query,
        "LaunchTime" => launch_time: query,
        "RecurrenceType" => recurrence_type: query,
        "RecurrenceValue" => recurrence_value: query,
        "TaskEnabled" => task_enabled: query,
        "LaunchExpirationTime" => launch_expiration_time: query,
        "MinValue" => min_value: query,
        "MaxValue" => max_value: query,
        "DesiredCapacity" => desired_capacity: query,
        "ScalingGroupId" => scaling_group_id: query,
    }
}

impl Operation for CreateScheduledTaskRequest {
    type Response = CreateScheduledTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateScheduledTask")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`CreateScheduledTaskRequest`].
#[non_exhaustive]
pub struct CreateScheduledTaskResponse {
    /// ID of the scheduled task that the item belongs to or stands for.
    /// Example: `edRtShc57WGXdt8TlPbr****`.
    pub scheduled_task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
}

response! {
    CreateScheduledTaskResponse {
        "ScheduledTaskId" => scheduled_task_id: value,
        "RequestId" => request_id: value,
    }
}
