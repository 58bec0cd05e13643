// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAlarm`, from `ess_2022_02_22/DeleteAlarm.md`.

use alicloud_runtime::codegen::*;

/// Removes an event-triggered task; alerts no longer run its scaling rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DeleteAlarmRequest::new()
///     .alarm_task_id("...");
/// let reply = client.delete_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAlarmRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the alert task that the call is about.
    pub alarm_task_id: Option<String>,
}

impl DeleteAlarmRequest {
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
    /// Sets `AlarmTaskId`, which is required.
    pub fn alarm_task_id(mut self, value: impl Into<String>) -> Self {
        self.alarm_task_id = Some(value.into());
        self
    }
}

request! {
    DeleteAlarmRequest {
        "RegionId" => region_id: query,
        "AlarmTaskId" => alarm_task_id: query,
    }
}

impl Operation for DeleteAlarmRequest {
    type Response = DeleteAlarmResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAlarm")
        .required(&["RegionId", "AlarmTaskId"])
        .region("RegionId");
}

/// Response to [`DeleteAlarmRequest`].
#[non_exhaustive]
pub struct DeleteAlarmResponse {
    /// ID of the alert task that the item belongs to or stands for. Example: `asg-bp1hvbnmkl10vll5*`.
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
