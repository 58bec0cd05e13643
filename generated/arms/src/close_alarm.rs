// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloseAlarm`, from `arms/CloseAlarm.md`.

use alicloud_runtime::codegen::*;

/// Closes an alarm. While its cause lasts, a new alarm comes up.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CloseAlarmRequest::new()
///     .region_id("cn-hangzhou")
///     .alarm_id(184723093);
/// let reply = client.close_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloseAlarmRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the alert that the call is about. Example: `184723093`.
    pub alarm_id: Option<i64>,
    /// What can be done about it. Example: `text`.
    pub solution: Option<String>,
    /// ID of the handler that the call is about. Example: `2048065`.
    pub handler_id: Option<i64>,
}

impl CloseAlarmRequest {
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
    /// Sets `AlarmId`, which is required.
    #[inline]
    pub fn alarm_id(mut self, value: i64) -> Self {
        self.alarm_id = Some(value);
        self
    }
    /// Sets `Solution`.
    pub fn solution(mut self, value: impl Into<String>) -> Self {
        self.solution = Some(value.into());
        self
    }
    /// Sets `HandlerId`.
    #[inline]
    pub fn handler_id(mut self, value: i64) -> Self {
        self.handler_id = Some(value);
        self
    }
}

request! {
    CloseAlarmRequest {
        "RegionId" => region_id: query,
        "AlarmId" => alarm_id: query,
        "Solution" => solution: query,
        "HandlerId" => handler_id: query,
    }
}

impl Operation for CloseAlarmRequest {
    type Response = CloseAlarmResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CloseAlarm")
        .required(&["RegionId", "AlarmId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`CloseAlarmRequest`].
#[non_exhaustive]
pub struct CloseAlarmResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `46355DD8-FC56-40C5-BFC6-269DE4F9****`.
    pub request_id: Option<String>,
    /// Whether it succeeded. Example: `true`.
    pub result: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    CloseAlarmResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}
