// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrometheusAlertRule`, from `arms/DescribePrometheusAlertRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Annotation, Label, NotifyType, PrometheusAlertRule};

/// Returns one Prometheus alert rule by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DescribePrometheusAlertRuleRequest::new()
///     .alert_id(3888704);
/// let reply = client.describe_prometheus_alert_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePrometheusAlertRuleRequest {
    /// **Required.** ID of the alert that the call is about. Example: `3888704`.
    pub alert_id: Option<i64>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
}

impl DescribePrometheusAlertRuleRequest {
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
    DescribePrometheusAlertRuleRequest {
        "AlertId" => alert_id: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for DescribePrometheusAlertRuleRequest {
    type Response = DescribePrometheusAlertRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePrometheusAlertRule")
        .required(&["AlertId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribePrometheusAlertRuleRequest`].
#[non_exhaustive]
pub struct DescribePrometheusAlertRuleResponse {
    /// Alert rule, with its facts.
    pub prometheus_alert_rule: Option<PrometheusAlertRule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9FEA6D00-317F-45E3-9004-7FB8B0B7****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    DescribePrometheusAlertRuleResponse {
        "PrometheusAlertRule" => prometheus_alert_rule: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}
