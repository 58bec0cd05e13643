// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutResourceMetricRule`, from `cms/PutResourceMetricRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComparisonOperator, Critical, Escalations, EscalationsInfo, Label, Warn};

/// Creates or changes an alert rule for a metric of resources.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::PutResourceMetricRuleRequest::new()
///     .contact_groups("text")
///     .metric_name("cpu_total")
///     .namespace("acs_ecs_dashboard")
///     .rule_id("a151cd6023eacee2f0978e03863cc1697c89508****")
///     .rule_name("text");
/// let reply = client.put_resource_metric_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutResourceMetricRuleRequest {
    /// **Required.** Alert contact groups that are notified. Example: `text`.
    pub contact_groups: Option<String>,
    /// **Required.** Metric concerned, under the name that the product gives it. Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// **Required.** Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Resources that the rule watches, as JSON text. Example: `[{"instanceId":"xxxxxxx"}]`.
    pub resources: Option<String>,
    /// **Required.** Alert rule concerned, by its ID.
    /// Example: `a151cd6023eacee2f0978e03863cc1697c89508****`.
    pub rule_id: Option<String>,
    /// **Required.** Name of the alert or event rule. Example: `text`.
    pub rule_name: Option<String>,
    /// URL that gets a `POST` request when an alert is set off. Example: `http://ww.aliyun.com`.
    pub webhook: Option<String>,
    /// Time of day during which the alert rule is in effect. Example: `00:00-23:59`.
    pub effective_interval: Option<String>,
    /// Time of day during which the alert rule sets off no alerts. Example: `00:00-06:00`.
    pub no_effective_interval: Option<String>,
    /// How long an alert that goes on is not notified again.
    /// Range: at least 3600. Unit: `seconds`. Default: `86400`. Example: `86400`.
    pub silence_time: Option<i32>,
    /// How often the metric is checked or the probe is made. Unit: `seconds`. Example: `60`.
    pub interval: Option<String>,
    /// Subject line of the notification emails. Example: `text`.
    pub email_subject: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated or reported.
    /// Example: `60`.
    pub period: Option<String>,
    /// Conditions for the alert levels.
    pub escalations: Option<Escalations>,
    /// What the rule does when no data comes in: nothing, alert for missing data, or count as normal.
    pub no_data_policy: Option<String>,
    /// Alert condition on several metrics; excludes a condition on a single one.
    pub composite_expression: Option<CompositeExpression>,
    /// Labels that go with alerts or data, one entry each. Items: at most 20.
    pub labels: Vec<Label>,
    /// Alert condition as a PromQL query.
    pub prometheus: Option<Prometheus>,
}

impl PutResourceMetricRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactGroups`, which is required.
    pub fn contact_groups(mut self, value: impl Into<String>) -> Self {
        self.contact_groups = Some(value.into());
        self
    }
    /// Sets `MetricName`, which is required.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Resources`.
    pub fn resources(mut self, value: impl Into<String>) -> Self {
        self.resources = Some(value.into());
        self
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `Webhook`.
    pub fn webhook(mut self, value: impl Into<String>) -> Self {
        self.webhook = Some(value.into());
        self
    }
    /// Sets `EffectiveInterval`.
    pub fn effective_interval(mut self, value: impl Into<String>) -> Self {
        self.effective_interval = Some(value.into());
        self
    }
    /// Sets `NoEffectiveInterval`.
    pub fn no_effective_interval(mut self, value: impl Into<String>) -> Self {
        self.no_effective_interval = Some(value.into());
        self
    }
    /// Sets `SilenceTime`.
    #[inline]
    pub fn silence_time(mut self, value: i32) -> Self {
        self.silence_time = Some(value);
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `EmailSubject`.
    pub fn email_subject(mut self, value: impl Into<String>) -> Self {
        self.email_subject = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `Escalations`.
    pub fn escalations(mut self, value: impl Into<Escalations>) -> Self {
        self.escalations = Some(value.into());
        self
    }
    /// Sets `NoDataPolicy`.
    pub fn no_data_policy(mut self, value: impl Into<String>) -> Self {
        self.no_data_policy = Some(value.into());
        self
    }
    /// Sets `CompositeExpression`.
    pub fn composite_expression(
        mut self,
        value: impl Into<CompositeExpression>,
    ) -> Self {
        self.composite_expression = Some(value.into());
        self
    }
    /// Sets `Labels`.
    pub fn labels(mut self, value: impl IntoIterator<Item = impl Into<Label>>) -> Self {
        self.labels = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Prometheus`.
    pub fn prometheus(mut self, value: impl Into<Prometheus>) -> Self {
        self.prometheus = Some(value.into());
        self
    }
}

request! {
    PutResourceMetricRuleRequest {
        "ContactGroups" => contact_groups: query,
        "MetricName" => metric_name: query,
        "Namespace" => namespace: query,
        "Resources" => resources: query,
        "RuleId" => rule_id: query,
        "RuleName" => rule_name: query,
        "Webhook" => webhook: query,
        "EffectiveInterval" => effective_interval: query,
        "NoEffectiveInterval" => no_effective_interval: query,
        "SilenceTime" => silence_time: query,
        "Interval" => interval: query,
        "EmailSubject" => email_subject: query,
        "Period" => period: query,
        "Escalations" => escalations: query,
        "NoDataPolicy" => no_data_policy: query,
        "CompositeExpression" => composite_expression: query_json,
        "Labels" => labels: query,
        "Prometheus" => prometheus: query_json,
    }
}

impl Operation for PutResourceMetricRuleRequest {
    type Response = PutResourceMetricRuleResponse;
    type Error = PutResourceMetricRuleError;
    const INFO: OperationInfo = super::operation("PutResourceMetricRule")
        .required(&["ContactGroups", "MetricName", "Namespace", "RuleId", "RuleName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutResourceMetricRuleError] = &[
        PutResourceMetricRuleError::Any,
        PutResourceMetricRuleError::ResourceOverLimit,
        PutResourceMetricRuleError::InternalError,
    ];
}

/// Response to [`PutResourceMetricRuleRequest`].
#[non_exhaustive]
pub struct PutResourceMetricRuleResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `65D50468-ECEF-48F1-A6E1-D952E89D9436`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    PutResourceMetricRuleResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Alert condition on several metrics; excludes a condition on a single one.
#[non_exhaustive]
pub struct CompositeExpression {
    /// Single conditions, one entry each.
    pub expression_list: Vec<ExpressionList>,
    /// Whether all conditions have to hold to set off the alert or just one.
    pub expression_list_join: Option<String>,
    /// Alert condition as one expression, for what a list of conditions cannot say.
    pub expression_raw: Option<String>,
    /// Level of the alerts that the condition sets off.
    pub level: Option<String>,
    /// How many times in a row the condition has to hold.
    pub times: Option<i32>,
}

impl CompositeExpression {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ExpressionList`.
    pub fn expression_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExpressionList>>,
    ) -> Self {
        self.expression_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ExpressionListJoin`.
    pub fn expression_list_join(mut self, value: impl Into<String>) -> Self {
        self.expression_list_join = Some(value.into());
        self
    }
    /// Sets `ExpressionRaw`.
    pub fn expression_raw(mut self, value: impl Into<String>) -> Self {
        self.expression_raw = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `Times`.
    #[inline]
    pub fn times(mut self, value: i32) -> Self {
        self.times = Some(value);
        self
    }
}

request! {
    CompositeExpression {
        "ExpressionList" => expression_list: field,
        "ExpressionListJoin" => expression_list_join: field,
        "ExpressionRaw" => expression_raw: field,
        "Level" => level: field,
        "Times" => times: field,
    }
}

/// Single conditions, one entry each.
#[non_exhaustive]
pub struct ExpressionList {
    /// Metric concerned, under the name that the product gives it.
    pub metric_name: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated or reported.
    pub period: Option<i64>,
    /// Statistic of the metric that is used, such as the average.
    pub statistics: Option<String>,
    /// How the value of the metric is compared with the threshold.
    pub comparison_operator: Option<String>,
    /// Value that the metric is compared with to set off an alert.
    pub threshold: Option<String>,
}

impl ExpressionList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `Statistics`.
    pub fn statistics(mut self, value: impl Into<String>) -> Self {
        self.statistics = Some(value.into());
        self
    }
    /// Sets `ComparisonOperator`.
    pub fn comparison_operator(mut self, value: impl Into<String>) -> Self {
        self.comparison_operator = Some(value.into());
        self
    }
    /// Sets `Threshold`.
    pub fn threshold(mut self, value: impl Into<String>) -> Self {
        self.threshold = Some(value.into());
        self
    }
}

request! {
    ExpressionList {
        "MetricName" => metric_name: field,
        "Period" => period: field,
        "Statistics" => statistics: field,
        "ComparisonOperator" => comparison_operator: field,
        "Threshold" => threshold: field,
    }
}

/// Alert condition as a PromQL query.
#[non_exhaustive]
pub struct Prometheus {
    /// Query whose results set off the alert; it has to contain the threshold.
    pub prom_ql: Option<String>,
    /// Level of the alerts that the condition sets off.
    pub level: Option<String>,
    /// How many times in a row the condition has to hold.
    pub times: Option<i32>,
    /// Notes that go with the alerts.
    pub annotations: Vec<Annotation>,
}

impl Prometheus {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PromQL`.
    pub fn prom_ql(mut self, value: impl Into<String>) -> Self {
        self.prom_ql = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `Times`.
    #[inline]
    pub fn times(mut self, value: i32) -> Self {
        self.times = Some(value);
        self
    }
    /// Sets `Annotations`.
    pub fn annotations(
        mut self,
        value: impl IntoIterator<Item = impl Into<Annotation>>,
    ) -> Self {
        self.annotations = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Prometheus {
        "PromQL" => prom_ql: field,
        "Level" => level: field,
        "Times" => times: field,
        "Annotations" => annotations: field,
    }
}

/// Notes that go with the alerts.
#[non_exhaustive]
pub struct Annotation {
    /// Name of the note.
    pub key: Option<String>,
    /// Text of the note.
    pub value: Option<String>,
}

impl Annotation {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Annotation {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Errors that the documentation of [`PutResourceMetricRuleRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 204
/// - [`ResourceOverLimit`](super::DocumentedError::ResourceOverLimit)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutResourceMetricRuleError = super::DocumentedError;
