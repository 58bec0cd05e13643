// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ClaimAlarm`, from `arms/ClaimAlarm.md`.

use alicloud_runtime::codegen::*;

/// Claims an alarm, which shows others that somebody is working on it.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ClaimAlarmRequest::new()
///     .region_id("cn-hangzhou")
///     .alarm_id(184723093);
/// let reply = client.claim_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ClaimAlarmRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the alert that the call is about. Example: `184723093`.
    pub alarm_id: Option<i64>,
    /// ID of the handler that the call is about. Example: `2046076`.
    pub handler_id: Option<i64>,
}

impl ClaimAlarmRequest {
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
    /// Sets `HandlerId`.
    #[inline]
    pub fn handler_id(mut self, value: i64) -> Self {
        self.handler_id = Some(value);
        self
    }
}

request! {
    ClaimAlarmRequest {
        "RegionId" => region_id: query,
        "AlarmId" => alarm_id: query,
        "HandlerId" => handler_id: query,
    }
}

impl Operation for ClaimAlarmRequest {
    type Response = ClaimAlarmResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ClaimAlarm")
        .required(&["RegionId", "AlarmId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`ClaimAlarmRequest`].
#[non_exhaustive]
pub struct ClaimAlarmResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6A9AEA84-7186-4D8D-B498-4585C6A2****`.
    pub request_id: Option<String>,
    /// Whether it succeeded. Example: `true`.
    pub result: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    ClaimAlarmResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}
