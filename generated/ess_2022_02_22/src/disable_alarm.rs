// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableAlarm`, from `ess_2022_02_22/DisableAlarm.md`.

use alicloud_runtime::codegen::*;

/// Switches an event-triggered task off, so that alerts trigger no scaling for the time being.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DisableAlarmRequest::new()
///     .alarm_task_id("...");
/// let reply = client.disable_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableAlarmRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the alert task that the call is about.
    pub alarm_task_id: Option<String>,
}

impl DisableAlarmRequest {
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
    DisableAlarmRequest {
        "RegionId" => region_id: query,
        "AlarmTaskId" => alarm_task_id: query,
    }
}

impl Operation for DisableAlarmRequest {
    type Response = DisableAlarmResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableAlarm")
        .required(&["RegionId", "AlarmTaskId"])
        .region("RegionId");
}

/// Response to [`DisableAlarmRequest`].
pub type DisableAlarmResponse = alicloud_runtime::EmptyResponse;
