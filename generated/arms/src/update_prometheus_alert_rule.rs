// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePrometheusAlertRule`, from `arms/UpdatePrometheusAlertRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Annotation, Label, NotifyType, PrometheusAlertRule, Tag};

/// Changes expression, duration, message, or notification of a Prometheus alert rule.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdatePrometheusAlertRuleRequest::new()
///     .alert_id(3888704)
///     .alert_name("Prometheus_Alert")
///     .cluster_id("c0bad479465464e1d8c1e641b0afb****")
///     .duration("1m")
///     .expression("text")
///     .message("text")
///     .region_id("cn-hangzhou");
/// let reply = client.update_prometheus_alert_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePrometheusAlertRuleRequest {
    /// **Required.** ID of the alert that the call is about. Example: `3888704`.
    pub alert_id: Option<i64>,
    /// **Required.** Name that the alert goes by. Example: `Prometheus_Alert`.
    pub alert_name: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `c0bad479465464e1d8c1e641b0afb****`.
    pub cluster_id: Option<String>,
    /// **Required.** How long the condition must hold, or how long a subscription lasts.
    /// Example: `1m`.
    pub duration: Option<String>,
    /// **Required.** Condition or formula, in the notation that the operation defines.
    /// Example: `text`.
    pub expression: Option<String>,
    /// **Required.** Text of the message. Example: `text`.
    pub message: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// Which kind of notify it is or is to be. Example: `ALERT_MANAGER`.
    pub notify_type: Option<Open<NotifyType>>,
    /// **Required** under conditions. ID of the dispatch rule that the call is about.
    /// Example: `10282`.
    pub dispatch_rule_id: Option<i64>,
    /// The labels that are concerned. Example: `[{"Value": "critical","Name": "severity"}]`.
    pub labels: Option<String>,
    /// The annotations that are concerned. Example: `[{"Value": "xxx","Name": "description"}]`.
    pub annotations: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl UpdatePrometheusAlertRuleRequest {
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
    /// Sets `AlertName`, which is required.
    pub fn alert_name(mut self, value: impl Into<String>) -> Self {
        self.alert_name = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Duration`, which is required.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }
    /// Sets `Expression`, which is required.
    pub fn expression(mut self, value: impl Into<String>) -> Self {
        self.expression = Some(value.into());
        self
    }
    /// Sets `Message`, which is required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `NotifyType`.
    pub fn notify_type(mut self, value: impl Into<Open<NotifyType>>) -> Self {
        self.notify_type = Some(value.into());
        self
    }
    /// Sets `DispatchRuleId`.
    #[inline]
    pub fn dispatch_rule_id(mut self, value: i64) -> Self {
        self.dispatch_rule_id = Some(value);
        self
    }
    /// Sets `Labels`.
    pub fn labels(mut self, value: impl Into<String>) -> Self {
        self.labels = Some(value.into());
        self
    }
    /// Sets `Annotations`.
    pub fn annotations(mut self, value: impl Into<String>) -> Self {
        self.annotations = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdatePrometheusAlertRuleRequest {
        "AlertId" => alert_id: query,
        "AlertName" => alert_name: query,
        "ClusterId" => cluster_id: query,
        "Duration" => duration: query,
        "Expression" => expression: query,
        "Message" => message: query,
        "RegionId" => region_id: query,
        "Type" => type_: query,
        "NotifyType" => notify_type: query,
        "DispatchRuleId" => dispatch_rule_id: query,
        "Labels" => labels: query,
        "Annotations" => annotations: query,
        "Tags" => tags: query,
    }
}

impl Operation for UpdatePrometheusAlertRuleRequest {
    type Response = UpdatePrometheusAlertRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePrometheusAlertRule")
        .required(
            &[
                "AlertId",
                "AlertName",
                "ClusterId",
                "Duration",
                "Expression",
                "Message",
                "RegionId",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`UpdatePrometheusAlertRuleRequest`].
#[non_exhaustive]
pub struct UpdatePrometheusAlertRuleResponse {
    /// Alert rule, with its facts.
    pub prometheus_alert_rule: Option<PrometheusAlertRule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9FEA6D00-317F-45E3-9004-7FB8B0B7****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    UpdatePrometheusAlertRuleResponse {
        "PrometheusAlertRule" => prometheus_alert_rule: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}
