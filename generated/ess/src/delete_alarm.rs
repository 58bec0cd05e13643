// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAlarm`, from `ess/DeleteAlarm.md`.

use alicloud_runtime::codegen::*;

/// Deletes an event-triggered task.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DeleteAlarmRequest::new()
///     .alarm_task_id("asg-bp1hvbnmkl10vll5*")
///     .region_id("cn-qingdao");
/// let reply = client.delete_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAlarmRequest {
    /// **Required.** ID of an event-triggered task, as [`CreateAlarm`](super::Client::create_alarm)
    /// returned it. Example: `asg-bp1hvbnmkl10vll5*`.
    pub alarm_task_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
}

impl DeleteAlarmRequest {
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
    DeleteAlarmRequest {
        "AlarmTaskId" => alarm_task_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteAlarmRequest {
    type Response = DeleteAlarmResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAlarm")
        .required(&["AlarmTaskId", "RegionId"])
        .region("RegionId");
}

/// Response to [`DeleteAlarmRequest`].
#[non_exhaustive]
pub struct DeleteAlarmResponse {
    /// ID of an event-triggered task, as [`CreateAlarm`](super::Client::create_alarm) returned it.
    /// Example: `asg-bp1hvbnmkl10vll5*`.
    pub alarm_task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EF9BFEE-FE07-4627-B8FB-14326FB9****`.
    pub request_id: Option<String>,
}

response! {
    DeleteAlarmResponse {
        "AlarmTaskId" => alarm_task_id: value,
        "RequestId" => request_id: value,
    }
}
