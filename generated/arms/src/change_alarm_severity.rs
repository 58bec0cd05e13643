// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeAlarmSeverity`, from `arms/ChangeAlarmSeverity.md`.

use alicloud_runtime::codegen::*;

/// Raises or lowers how grave an alarm counts, in the name of the handler given.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ChangeAlarmSeverityRequest::new()
///     .region_id("cn-hangzhou")
///     .alarm_id(184723093)
///     .severity("P1");
/// let reply = client.change_alarm_severity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeAlarmSeverityRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the alert that the call is about. Example: `184723093`.
    pub alarm_id: Option<i64>,
    /// **Required.** How serious it is. Example: `P1`.
    pub severity: Option<Open<Severity>>,
    /// ID of the handler that the call is about. Example: `2046076`.
    pub handler_id: Option<i64>,
}

impl ChangeAlarmSeverityRequest {
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
    /// Sets `Severity`, which is required.
    pub fn severity(mut self, value: impl Into<Open<Severity>>) -> Self {
        self.severity = Some(value.into());
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
    ChangeAlarmSeverityRequest {
        "RegionId" => region_id: query,
        "AlarmId" => alarm_id: query,
        "Severity" => severity: query,
        "HandlerId" => handler_id: query,
    }
}

impl Operation for ChangeAlarmSeverityRequest {
    type Response = ChangeAlarmSeverityResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ChangeAlarmSeverity")
        .required(&["RegionId", "AlarmId", "Severity"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`ChangeAlarmSeverityRequest`].
#[non_exhaustive]
pub struct ChangeAlarmSeverityResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7781D4A-2818-41E7-B7BB-79D809E9****`.
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
    ChangeAlarmSeverityResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}

values! {
    /// How serious it is.
    pub enum Severity {
        /// The most serious level.
        P1 = "P1",
        /// The second level.
        P2 = "P2",
        /// The third level.
        P3 = "P3",
        /// The least serious level.
        P4 = "P4",
    }
}
