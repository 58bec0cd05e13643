// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetResellerUserAlarmThreshold`, from `bssopenapi/SetResellerUserAlarmThreshold.md`.

use alicloud_runtime::codegen::*;

/// Sets the limits at which a reseller's customer is alerted about a low quota.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::SetResellerUserAlarmThresholdRequest::new()
///     .alarm_type("...");
/// let reply = client.set_reseller_user_alarm_threshold(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetResellerUserAlarmThresholdRequest {
    /// **Required.** What the alert watches; so far only a low quota.
    pub alarm_type: Option<String>,
    /// Limits at which the customer is alerted; without them there are no alerts.
    pub alarm_thresholds: Option<String>,
}

impl SetResellerUserAlarmThresholdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlarmType`, which is required.
    pub fn alarm_type(mut self, value: impl Into<String>) -> Self {
        self.alarm_type = Some(value.into());
        self
    }
    /// Sets `AlarmThresholds`.
    pub fn alarm_thresholds(mut self, value: impl Into<String>) -> Self {
        self.alarm_thresholds = Some(value.into());
        self
    }
}

request! {
    SetResellerUserAlarmThresholdRequest {
        "AlarmType" => alarm_type: query,
        "AlarmThresholds" => alarm_thresholds: query,
    }
}

impl Operation for SetResellerUserAlarmThresholdRequest {
    type Response = SetResellerUserAlarmThresholdResponse;
    type Error = SetResellerUserAlarmThresholdError;
    const INFO: OperationInfo = super::operation("SetResellerUserAlarmThreshold")
        .required(&["AlarmType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [SetResellerUserAlarmThresholdError] = &[
        SetResellerUserAlarmThresholdError::NotApplicable,
        SetResellerUserAlarmThresholdError::NotAuthorized,
        SetResellerUserAlarmThresholdError::InternalError,
        SetResellerUserAlarmThresholdError::ParameterError,
        SetResellerUserAlarmThresholdError::CreditInnerError,
        SetResellerUserAlarmThresholdError::UndefinedError,
    ];
}

/// Response to [`SetResellerUserAlarmThresholdRequest`].
#[non_exhaustive]
pub struct SetResellerUserAlarmThresholdResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub data: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `79EE7556-0CFD-44EB-9CD6-B3B526E3A85F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SetResellerUserAlarmThresholdResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`SetResellerUserAlarmThresholdRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`ParameterError`](super::DocumentedError::ParameterError)
/// - [`CreditInnerError`](super::DocumentedError::CreditInnerError), here with HTTP status 500
/// - [`UndefinedError`](super::DocumentedError::UndefinedError)
pub type SetResellerUserAlarmThresholdError = super::DocumentedError;
