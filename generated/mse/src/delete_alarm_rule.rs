// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAlarmRule`, from `mse/DeleteAlarmRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes an alarm rule; nobody is told about the figure any more.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteAlarmRuleRequest::new()
///     .alarm_rule_id("393****");
/// let reply = client.delete_alarm_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAlarmRuleRequest {
    /// **Required.** Alarm rule concerned, as [`ListAlarmRules`](super::Client::list_alarm_rules) shows
    /// it. Example: `393****`.
    pub alarm_rule_id: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
}

impl DeleteAlarmRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlarmRuleId`, which is required.
    pub fn alarm_rule_id(mut self, value: impl Into<String>) -> Self {
        self.alarm_rule_id = Some(value.into());
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
}

request! {
    DeleteAlarmRuleRequest {
        "AlarmRuleId" => alarm_rule_id: query,
        "RequestPars" => request_pars: query,
    }
}

impl Operation for DeleteAlarmRuleRequest {
    type Response = DeleteAlarmRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAlarmRule")
        .required(&["AlarmRuleId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
}

/// Response to [`DeleteAlarmRuleRequest`].
#[non_exhaustive]
pub struct DeleteAlarmRuleResponse {
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `56D9E600-6348-4260-B35F-583413F****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteAlarmRuleResponse {
        "ErrorCode" => error_code: value,
        "HttpCode" => http_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
