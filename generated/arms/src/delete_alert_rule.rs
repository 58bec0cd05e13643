// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAlertRule`, from `arms/DeleteAlertRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes an alert rule, so that it no longer raises alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteAlertRuleRequest::new()
///     .alert_id(123);
/// let reply = client.delete_alert_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAlertRuleRequest {
    /// **Required.** ID of the alert that the call is about. Example: `123`.
    pub alert_id: Option<i64>,
}

impl DeleteAlertRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlertId`, which is required.
    #[inline]
    pub fn alert_id(mut self, value: i64) -> Self {
        self.alert_id = Some(value);
        self
    }
}

request! {
    DeleteAlertRuleRequest {
        "AlertId" => alert_id: query,
    }
}

impl Operation for DeleteAlertRuleRequest {
    type Response = DeleteAlertRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAlertRule")
        .required(&["AlertId"])
        .success_flag("IsSuccess");
}

/// Response to [`DeleteAlertRuleRequest`].
#[non_exhaustive]
pub struct DeleteAlertRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C21AB7CF-B7AF-410F-BD61-82D1567F****`.
    pub request_id: Option<String>,
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
}

response! {
    DeleteAlertRuleResponse {
        "RequestId" => request_id: value,
        "IsSuccess" => is_success: value,
    }
}
