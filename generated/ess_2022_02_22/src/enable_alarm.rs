// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableAlarm`, from `ess_2022_02_22/EnableAlarm.md`.

use alicloud_runtime::codegen::*;

/// Switches a disabled event-triggered task back on.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::EnableAlarmRequest::new()
///     .alarm_task_id("...");
/// let reply = client.enable_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableAlarmRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the alert task that the call is about.
    pub alarm_task_id: Option<String>,
}

impl EnableAlarmRequest {
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
    EnableAlarmRequest {
        "RegionId" => region_id: query,
        "AlarmTaskId" => alarm_task_id: query,
    }
}

impl Operation for EnableAlarmRequest {
    type Response = EnableAlarmResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableAlarm")
        .required(&["RegionId", "AlarmTaskId"])
        .region("RegionId");
}

/// Response to [`EnableAlarmRequest`].
pub type EnableAlarmResponse = alicloud_runtime::EmptyResponse;
