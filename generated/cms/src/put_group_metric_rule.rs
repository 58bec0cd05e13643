// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutGroupMetricRule`, from `cms/PutGroupMetricRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category, ComparisonOperator, Critical, Escalations, EscalationsInfo, Label, Warn};

/// Creates or changes an alert rule for an application group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::PutGroupMetricRuleRequest::new()
///     .category("ecs")
///     .group_id("123456")
///     .metric_name("cpu_total")
///     .namespace("acs_ecs_dashboard")
///     .rule_id("bfae2ca5b4e07d2c7278772eccda169808c7b****")
///     .rule_name("rule1");
/// let reply = client.put_group_metric_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutGroupMetricRuleRequest {
    /// Code of the cloud service, or of one edition of it, such as `kvstore_sharding`. Example: `ecs`.
    pub category: Option<Open<Category>>,
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<String>,
    /// **Required.** Metric concerned, under the name that the product gives it. Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// **Required.** Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// **Required.** Alert rule concerned, by its ID.
    /// Example: `bfae2ca5b4e07d2c7278772eccda169808c7b****`.
    pub rule_id: Option<String>,
    /// **Required.** Name of the alert or event rule. Example: `rule1`.
    pub rule_name: Option<String>,
    /// Resources that the metric is about, as pairs of key and value.
    /// Example: `[{"instanceId":"i-m5e1qg6uo38rztr4****"}]`.
    pub dimensions: Option<String>,
    /// Time of day during which the alert rule is in effect. Example: `00:00-23:59`.
    pub effective_interval: Option<String>,
    /// Time of day during which the alert rule sets off no alerts. Example: `00:00-05:30`.
    pub no_effective_interval: Option<String>,
    /// How long an alert that goes on is not notified again.
    /// Unit: `seconds`. Default: `86400`. Example: `86400`.
    pub silence_time: Option<i32>,
    /// Interval, in seconds, over which values of the metric are aggregated or reported.
    /// Default: `300`. Example: `60`.
    pub period: Option<String>,
    /// How often the metric is checked or the probe is made. Unit: `seconds`. Example: `60`.
    pub interval: Option<String>,
    /// URL that gets a `POST` request when an alert is set off. Example: `https://www.aliyun.com`.
    pub webhook: Option<String>,
    /// Subject line of the notification emails. Example: `text`.
    pub email_subject: Option<String>,
    /// Alert contact groups that are notified. Example: `ECS_Group1`.
    pub contact_groups: Option<String>,
    /// Conditions for the alert levels.
    pub escalations: Option<Escalations>,
    /// Further dimensions, such as a port or a disk, that the rule of the group watches.
    pub extra_dimension_json: Option<String>,
    /// What the rule does when no data comes in: nothing, alert for missing data, or count as normal.
    pub no_data_policy: Option<String>,
    /// Labels that go with alerts or data, one entry each. Items: at most 20.
    pub labels: Vec<Label>,
    /// Further settings as JSON text, such as sending no notice when the alert is over.
    pub options: Option<String>,
}

impl PutGroupMetricRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<Category>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
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
    /// Sets `Dimensions`.
    pub fn dimensions(mut self, value: impl Into<String>) -> Self {
        self.dimensions = Some(value.into());
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
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `Webhook`.
    pub fn webhook(mut self, value: impl Into<String>) -> Self {
        self.webhook = Some(value.into());
        self
    }
    /// Sets `EmailSubject`.
    pub fn email_subject(mut self, value: impl Into<String>) -> Self {
        self.email_subject = Some(value.into());
        self
    }
    /// Sets `ContactGroups`.
    pub fn contact_groups(mut self, value: impl Into<String>) -> Self {
        self.contact_groups = Some(value.into());
        self
    }
    /// Sets `Escalations`.
    pub fn escalations(mut self, value: impl Into<Escalations>) -> Self {
        self.escalations = Some(value.into());
        self
    }
    /// Sets `ExtraDimensionJson`.
    pub fn extra_dimension_json(mut self, value: impl Into<String>) -> Self {
        self.extra_dimension_json = Some(value.into());
        self
    }
    /// Sets `NoDataPolicy`.
    pub fn no_data_policy(mut self, value: impl Into<String>) -> Self {
        self.no_data_policy = Some(value.into());
        self
    }
    /// Sets `Labels`.
    pub fn labels(mut self, value: impl IntoIterator<Item = impl Into<Label>>) -> Self {
        self.labels = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Options`.
    pub fn options(mut self, value: impl Into<String>) -> Self {
        self.options = Some(value.into());
        self
    }
}

request! {
    PutGroupMetricRuleRequest {
        "Category" => category: query,
        "GroupId" => group_id: query,
        "MetricName" => metric_name: query,
        "Namespace" => namespace: query,
        "RuleId" => rule_id: query,
        "RuleName" => rule_name: query,
        "Dimensions" => dimensions: query,
        "EffectiveInterval" => effective_interval: query,
        "NoEffectiveInterval" => no_effective_interval: query,
        "SilenceTime" => silence_time: query,
        "Period" => period: query,
        "Interval" => interval: query,
        "Webhook" => webhook: query,
        "EmailSubject" => email_subject: query,
        "ContactGroups" => contact_groups: query,
        "Escalations" => escalations: query,
        "ExtraDimensionJson" => extra_dimension_json: query,
        "NoDataPolicy" => no_data_policy: query,
        "Labels" => labels: query,
        "Options" => options: query,
    }
}

impl Operation for PutGroupMetricRuleRequest {
    type Response = PutGroupMetricRuleResponse;
    type Error = PutGroupMetricRuleError;
    const INFO: OperationInfo = super::operation("PutGroupMetricRule")
        .required(&["GroupId", "MetricName", "Namespace", "RuleId", "RuleName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutGroupMetricRuleError] = &[PutGroupMetricRuleError::Any];
}

/// Response to [`PutGroupMetricRuleRequest`].
#[non_exhaustive]
pub struct PutGroupMetricRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `461CF2CD-2FC3-4B26-8645-7BD27E7D0F1D`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// How many policies the call created or deleted.
    pub result: Option<GroupMetricRuleResult>,
}

response! {
    PutGroupMetricRuleResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "Result" => result: value,
    }
}

/// How many policies the call created or deleted.
#[non_exhaustive]
pub struct GroupMetricRuleResult {
    /// Alert rule that was created or that the item is about. Example: `123456`.
    pub rule_id: Option<String>,
}

response! {
    GroupMetricRuleResult {
        "RuleId" => rule_id: value,
    }
}

/// Errors that the documentation of [`PutGroupMetricRuleRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 204
pub type PutGroupMetricRuleError = super::DocumentedError;
