// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrometheusAlertRules`, from `arms/ListPrometheusAlertRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Annotation, Label, NotifyType, Tag};

/// Lists the alert rules of a Prometheus cluster, by type, status, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListPrometheusAlertRulesRequest::new()
///     .cluster_id("c0bad479465464e1d8c1e641b0afb****")
///     .region_id("cn-hangzhou");
/// let reply = client.list_prometheus_alert_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPrometheusAlertRulesRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `c0bad479465464e1d8c1e641b0afb****`.
    pub cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that people know the item by. Example: `Prometheus_Alert`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// State to narrow the list down to, or to put the item into. Example: `1`.
    pub status: Option<i32>,
    /// The match expressions that are concerned.
    /// Example: `[{"key":"severity","value":"critical","operator":"re"}]`.
    pub match_expressions: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl ListPrometheusAlertRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `MatchExpressions`.
    pub fn match_expressions(mut self, value: impl Into<String>) -> Self {
        self.match_expressions = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListPrometheusAlertRulesRequest {
        "ClusterId" => cluster_id: query,
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Type" => type_: query,
        "Status" => status: query,
        "MatchExpressions" => match_expressions: query,
        "Tags" => tags: query,
    }
}

impl Operation for ListPrometheusAlertRulesRequest {
    type Response = ListPrometheusAlertRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPrometheusAlertRules")
        .required(&["ClusterId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListPrometheusAlertRulesRequest`].
#[non_exhaustive]
pub struct ListPrometheusAlertRulesResponse {
    /// Rules that apply to the prometheus alert, one entry each.
    pub prometheus_alert_rules: Vec<PrometheusAlertRule>,
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
    ListPrometheusAlertRulesResponse {
        "PrometheusAlertRules" => prometheus_alert_rules: list(""),
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}

/// Rules that apply to the prometheus alert, one entry each.
#[non_exhaustive]
pub struct PrometheusAlertRule {
    /// ID of the alert that the item belongs to or stands for. Example: `3888704`.
    pub alert_id: Option<i64>,
    /// Name that the alert goes by. Example: `Prometheus_Alert`.
    pub alert_name: Option<String>,
    /// The annotations that were found or are concerned, one entry each.
    pub annotations: Vec<Annotation>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c0bad479465464e1d8c1e641b0afb****`.
    pub cluster_id: Option<String>,
    /// ID of the dispatch rule that the item belongs to or stands for. Example: `10282`.
    pub dispatch_rule_id: Option<i64>,
    /// How long the condition must hold, or how long a subscription lasts. Example: `1m`.
    pub duration: Option<String>,
    /// Condition or formula, in the notation that the operation defines. Example: `text`.
    pub expression: Option<String>,
    /// The labels that were found or are concerned, one entry each.
    pub labels: Vec<Label>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Which kind of notify it is or is to be. Example: `ALERT_MANAGER`.
    pub notify_type: Option<Open<NotifyType>>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    PrometheusAlertRule {
        "AlertId" => alert_id: value,
        "AlertName" => alert_name: value,
        "Annotations" => annotations: list(""),
        "ClusterId" => cluster_id: value,
        "DispatchRuleId" => dispatch_rule_id: value,
        "Duration" => duration: value,
        "Expression" => expression: value,
        "Labels" => labels: list(""),
        "Message" => message: value,
        "NotifyType" => notify_type: value,
        "Status" => status: value,
        "Type" => type_: value,
        "Tags" => tags: list(""),
    }
}
