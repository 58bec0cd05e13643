// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyScheduledTask`, from `ess/ModifyScheduledTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RecurrenceType};

/// Changes a scheduled task, such as its launch time, recurrence, or action.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::ModifyScheduledTaskRequest::new()
///     .scheduled_task_id("edRtShc57WGXdt8TlPbr****")
///     .recurrence_end_time("2014-08-20T16:55Z")
///     .launch_time("2014-08-18T10:52Z");
/// let reply = client.modify_scheduled_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyScheduledTaskRequest {
    /// **Required.** ID of a scheduled task, as
    /// [`CreateScheduledTask`](super::Client::create_scheduled_task) returned it.
    /// Example: `edRtShc57WGXdt8TlPbr****`.
    pub scheduled_task_id: Option<String>,
    /// Label of the scheduled task, unique in the region. Length: 2 to 64. Example: `scheduled****`.
    pub scheduled_task_name: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 200. Example: `Test scheduled task.`.
    pub description: Option<String>,
    /// Scaling rule that the scheduled task carries out, by its unique name.
    /// Example: `ari:acs:ess:cn-hangzhou:14069264****:scalingrule/asr-bp12tcnol686y1ik****`.
    pub scheduled_action: Option<String>,
    /// When the scheduled task stops being repeated. Example: `2014-08-20T16:55Z`.
    pub recurrence_end_time: Option<Timestamp>,
    /// When the scheduled task starts for the first time. Example: `2014-08-18T10:52Z`.
    pub launch_time: Option<Timestamp>,
    /// How the scheduled task is repeated: every few days, on weekdays, on days of the month, or by
    /// Cron. Example: `Daily`.
    pub recurrence_type: Option<Open<RecurrenceType>>,
    /// On which days or how often the task is repeated, depending on `RecurrenceType`. Example: `2`.
    pub recurrence_value: Option<String>,
    /// Whether the scheduled task is on. Example: `true`.
    pub task_enabled: Option<bool>,
    /// How long after its time a task that failed to start may be tried again.
    /// Range: 0 to 86400. Unit: `seconds`. Example: `600`.
    pub launch_expiration_time: Option<i32>,
    /// Smallest number of instances that the scheduled task sets for the group. Example: `0`.
    pub min_value: Option<i32>,
    /// Largest number of instances that the scheduled task sets for the group. Example: `10`.
    pub max_value: Option<i32>,
    /// **Required** under conditions. How many instances the group tries to keep, between its minimum
    /// and maximum. Example: `10`.
    pub desired_capacity: Option<i32>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyScheduledTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScheduledTaskId`, which is required.
    pub fn scheduled_task_id(mut self, value: impl Into<String>) -> Self {
        self.scheduled_task_id = Some(value.into());
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
    pub fn recurrence_end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.recurrence_end_time = Some(value.into());
        self
    }
    /// Sets `LaunchTime`.
    pub fn launch_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.launch_time = Some(value.into());
        self
    }
    /// Sets `RecurrenceType`.
    pub fn recurrence_type(mut self, value: impl Into<Open<RecurrenceType>>) -> Self {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyScheduledTaskRequest {
        "ScheduledTaskId" => scheduled_task_id: query,
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
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyScheduledTaskRequest {
    type Response = ModifyScheduledTaskResponse;
    type Error = ModifyScheduledTaskError;
    const INFO: OperationInfo = super::operation("ModifyScheduledTask")
        .required(&["ScheduledTaskId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyScheduledTaskError] = &[
        ModifyScheduledTaskError::InvalidScheduledTaskIdNotFound,
        ModifyScheduledTaskError::InvalidScheduledTaskNameDuplicate,
        ModifyScheduledTaskError::ScheduledActionRegionMismatch,
        ModifyScheduledTaskError::Throttling,
    ];
}

/// Response to [`ModifyScheduledTaskRequest`].
pub type ModifyScheduledTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyScheduledTaskRequest`] names.
///
/// - [`InvalidScheduledTaskIdNotFound`](super::DocumentedError::InvalidScheduledTaskIdNotFound)
/// - [`InvalidScheduledTaskNameDuplicate`](super::DocumentedError::InvalidScheduledTaskNameDuplicate)
/// - [`ScheduledActionRegionMismatch`](super::DocumentedError::ScheduledActionRegionMismatch)
/// - [`Throttling`](super::DocumentedError::Throttling)
pub type ModifyScheduledTaskError = super::DocumentedError;
