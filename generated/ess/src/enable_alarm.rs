// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableAlarm`, from `ess/EnableAlarm.md`.

use alicloud_runtime::codegen::*;

/// Enables an event-triggered task that was disabled.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::EnableAlarmRequest::new()
///     .alarm_task_id("asg-bp1hvbnmkl10vll5*")
///     .region_id("cn-qingdao");
/// let reply = client.enable_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableAlarmRequest {
    /// **Required.** ID of an event-triggered task, as [`CreateAlarm`](super::Client::create_alarm)
    /// returned it. Example: `asg-bp1hvbnmkl10vll5*`.
    pub alarm_task_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
}

impl EnableAlarmRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlarmTaskId`, which is required.
    pub fn alarm_task_id(mut self, value: impl Into<String>) -> Self {
        self.alarm_task_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    EnableAlarmRequest {
        "AlarmTaskId" => alarm_task_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for EnableAlarmRequest {
    type Response = EnableAlarmResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableAlarm")
        .required(&["AlarmTaskId", "RegionId"])
        .region("RegionId");
}

/// Response to [`EnableAlarmRequest`].
pub type EnableAlarmResponse = alicloud_runtime::EmptyResponse;
