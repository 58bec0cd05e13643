// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePrometheusAlertRule`, from `arms/DeletePrometheusAlertRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a Prometheus alert rule, which is then no longer evaluated.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeletePrometheusAlertRuleRequest::new()
///     .alert_id(3888704);
/// let reply = client.delete_prometheus_alert_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePrometheusAlertRuleRequest {
    /// **Required.** ID of the alert that the call is about. Range: at least 0. Example: `3888704`.
    pub alert_id: Option<i64>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
}

impl DeletePrometheusAlertRuleRequest {
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
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    DeletePrometheusAlertRuleRequest {
        "AlertId" => alert_id: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for DeletePrometheusAlertRuleRequest {
    type Response = DeletePrometheusAlertRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePrometheusAlertRule")
        .required(&["AlertId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`DeletePrometheusAlertRuleRequest`].
#[non_exhaustive]
pub struct DeletePrometheusAlertRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9FEA6D00-317F-45E3-9004-7FB8B0B7****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    DeletePrometheusAlertRuleResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
