// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableAlarm`, from `ess/DisableAlarm.md`.

use alicloud_runtime::codegen::*;

/// Disables an event-triggered task without deleting it.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DisableAlarmRequest::new()
///     .alarm_task_id("asg-bp1hvbnmkl10vll5*")
///     .region_id("cn-qingdao");
/// let reply = client.disable_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableAlarmRequest {
    /// **Required.** ID of an event-triggered task, as [`CreateAlarm`](super::Client::create_alarm)
    /// returned it. Example: `asg-bp1hvbnmkl10vll5*`.
    pub alarm_task_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
}

impl DisableAlarmRequest {
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
    DisableAlarmRequest {
        "AlarmTaskId" => alarm_task_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DisableAlarmRequest {
    type Response = DisableAlarmResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableAlarm")
        .required(&["AlarmTaskId", "RegionId"])
        .region("RegionId");
}

/// Response to [`DisableAlarmRequest`].
pub type DisableAlarmResponse = alicloud_runtime::EmptyResponse;
