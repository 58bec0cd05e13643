// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGroupMetricRules`, from `cms/CreateGroupMetricRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category, ComparisonOperator, Critical, Escalations, EscalationsInfo, Label, Warn};

/// Creates several alert rules for an application group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::CreateGroupMetricRulesRequest::new()
///     .group_id(123456);
/// let reply = client.create_group_metric_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGroupMetricRulesRequest {
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<i64>,
    /// Alert rules that the group gets, one entry each. Items: at most 200.
    pub group_metric_rules: Vec<GroupMetricRule>,
}

impl CreateGroupMetricRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `GroupMetricRules`.
    pub fn group_metric_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<GroupMetricRule>>,
    ) -> Self {
        self.group_metric_rules = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateGroupMetricRulesRequest {
        "GroupId" => group_id: query,
        "GroupMetricRules" => group_metric_rules: query,
    }
}

impl Operation for CreateGroupMetricRulesRequest {
    type Response = CreateGroupMetricRulesResponse;
    type Error = CreateGroupMetricRulesError;
    const INFO: OperationInfo = super::operation("CreateGroupMetricRules")
        .required(&["GroupId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateGroupMetricRulesError] = &[
        CreateGroupMetricRulesError::Any,
        CreateGroupMetricRulesError::_500,
    ];
}

/// Response to [`CreateGroupMetricRulesRequest`].
#[non_exhaustive]
pub struct CreateGroupMetricRulesResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `461CF2CD-2FC3-4B26-8645-7BD27E7D0F1D`.
    pub request_id: Option<String>,
    /// What was found or created, one entry for each resource.
    pub resources: Vec<AlertResult>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateGroupMetricRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Resources" => resources: list("AlertResult"),
        "Success" => success: value,
    }
}

/// Alert rules that the group gets, one entry each.
#[non_exhaustive]
pub struct GroupMetricRule {
    /// **Required.** Code of the cloud service, or of one edition of it, such as `kvstore_sharding`.
    /// Example: `ecs`.
    pub category: Option<Open<Category>>,
    /// **Required.** Metric concerned, under the name that the product gives it. Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// **Required.** Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// **Required.** Alert rule concerned, by its ID.
    /// Example: `bfae2ca5b4e07d2c7278772eccda169808c7b****`.
    pub rule_id: Option<String>,
    /// **Required.** Name of the alert or event rule. Example: `ECS_Rule1`.
    pub rule_name: Option<String>,
    /// Resources that the metric is about, as pairs of key and value.
    /// Example: `[{"instanceId":"i-m5e1qg6uo38rztr4****"}]`.
    pub dimensions: Option<String>,
    /// Time of day during which the alert rule is in effect. Example: `00:00-23:59`.
    pub effective_interval: Option<String>,
    /// Time of day during which the alert rule sets off no alerts. Example: `00:00-05:30`.
    pub no_effective_interval: Option<String>,
    /// How long an alert that goes on is not notified again.
    /// Range: at least 3600. Unit: `seconds`. Default: `86400`. Example: `86400`.
    pub silence_time: Option<i32>,
    /// Interval, in seconds, over which values of the metric are aggregated or reported.
    /// Default: `300`. Example: `60`.
    pub period: Option<String>,
    /// How often the metric is checked or the probe is made. Unit: `seconds`. Example: `60`.
    pub interval: Option<String>,
    /// URL that gets a `POST` request when an alert is set off. Example: `https://www.aliyun.com`.
    pub webhook: Option<String>,
    /// Subject line of the notification emails. Example: `ECS_Instance1`.
    pub email_subject: Option<String>,
    /// Conditions for the alert levels.
    pub escalations: Option<Escalations>,
    /// Threshold for alerts of the lowest level.
    pub escalations_info_threshold: Option<String>,
    /// Threshold for alerts of the middle level.
    pub escalations_warn_threshold: Option<String>,
    /// How often it happens or is tried: escalations critical.
    pub escalations_critical_times: Option<i32>,
    /// Threshold for alerts of the highest level.
    pub escalations_critical_threshold: Option<String>,
    /// Statistic that the highest alert level goes by.
    pub escalations_critical_statistics: Option<String>,
    /// How the values of the escalations warn comparison are compared or joined.
    pub escalations_warn_comparison_operator: Option<String>,
    /// How often it happens or is tried: escalations info.
    pub escalations_info_times: Option<i32>,
    /// Statistic that the lowest alert level goes by.
    pub escalations_info_statistics: Option<String>,
    /// How often it happens or is tried: escalations warn.
    pub escalations_warn_times: Option<i32>,
    /// How the values of the escalations info comparison are compared or joined.
    pub escalations_info_comparison_operator: Option<String>,
    /// How the values of the escalations critical comparison are compared or joined.
    pub escalations_critical_comparison_operator: Option<String>,
    /// Statistic that the middle alert level goes by.
    pub escalations_warn_statistics: Option<String>,
    /// What the rule does when no data comes in: nothing, alert for missing data, or count as normal.
    pub no_data_policy: Option<String>,
    /// Alert contact groups that are notified.
    pub contact_groups: Option<String>,
    /// Labels that go with alerts or data, one entry each. Items: at most 20.
    pub labels: Vec<Label>,
    /// Further settings as JSON text, such as sending no notice when the alert is over.
    pub options: Option<String>,
}

impl GroupMetricRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`, which is required.
    pub fn category(mut self, value: impl Into<Open<Category>>) -> Self {
        self.category = Some(value.into());
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
    /// Sets `Escalations`.
    pub fn escalations(mut self, value: impl Into<Escalations>) -> Self {
        self.escalations = Some(value.into());
        self
    }
    /// Sets `Escalations.Info.Threshold`.
    pub fn escalations_info_threshold(mut self, value: impl Into<String>) -> Self {
        self.escalations_info_threshold = Some(value.into());
        self
    }
    /// Sets `Escalations.Warn.Threshold`.
    pub fn escalations_warn_threshold(mut self, value: impl Into<String>) -> Self {
        self.escalations_warn_threshold = Some(value.into());
        self
    }
    /// Sets `Escalations.Critical.Times`.
    #[inline]
    pub fn escalations_critical_times(mut self, value: i32) -> Self {
        self.escalations_critical_times = Some(value);
        self
    }
    /// Sets `Escalations.Critical.Threshold`.
    pub fn escalations_critical_threshold(mut self, value: impl Into<String>) -> Self {
        self.escalations_critical_threshold = Some(value.into());
        self
    }
    /// Sets `Escalations.Critical.Statistics`.
    pub fn escalations_critical_statistics(mut self, value: impl Into<String>) -> Self {
        self.escalations_critical_statistics = Some(value.into());
        self
    }
    /// Sets `Escalations.Warn.ComparisonOperator`.
    pub fn escalations_warn_comparison_operator(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.escalations_warn_comparison_operator = Some(value.into());
        self
    }
    /// Sets `Escalations.Info.Times`.
    #[inline]
    pub fn escalations_info_times(mut self, value: i32) -> Self {
        self.escalations_info_times = Some(value);
        self
    }
    /// Sets `Escalations.Info.Statistics`.
    pub fn escalations_info_statistics(mut self, value: impl Into<String>) -> Self {
        self.escalations_info_statistics = Some(value.into());
        self
    }
    /// Sets `Escalations.Warn.Times`.
    #[inline]
    pub fn escalations_warn_times(mut self, value: i32) -> Self {
        self.escalations_warn_times = Some(value);
        self
    }
    /// Sets `Escalations.Info.ComparisonOperator`.
    pub fn escalations_info_comparison_operator(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.escalations_info_comparison_operator = Some(value.into());
        self
    }
    /// Sets `Escalations.Critical.ComparisonOperator`.
    pub fn escalations_critical_comparison_operator(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.escalations_critical_comparison_operator = Some(value.into());
        self
    }
    /// Sets `Escalations.Warn.Statistics`.
    pub fn escalations_warn_statistics(mut self, value: impl Into<String>) -> Self {
        self.escalations_warn_statistics = Some(value.into());
        self
    }
    /// Sets `NoDataPolicy`.
    pub fn no_data_policy(mut self, value: impl Into<String>) -> Self {
        self.no_data_policy = Some(value.into());
        self
    }
    /// Sets `ContactGroups`.
    pub fn contact_groups(mut self, value: impl Into<String>) -> Self {
        self.contact_groups = Some(value.into());
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
    GroupMetricRule {
        "Category" => category: field,
        "MetricName" => metric_name: field,
        "Namespace" => namespace: field,
        "RuleId" => rule_id: field,
        "RuleName" => rule_name: field,
        "Dimensions" => dimensions: field,
        "EffectiveInterval" => effective_interval: field,
        "NoEffectiveInterval" => no_effective_interval: field,
        "SilenceTime" => silence_time: field,
        "Period" => period: field,
        "Interval" => interval: field,
        "Webhook" => webhook: field,
        "EmailSubject" => email_subject: field,
        "Escalations" => escalations: field,
        "Escalations.Info.Threshold" => escalations_info_threshold: field,
        "Escalations.Warn.Threshold" => escalations_warn_threshold: field,
        "Escalations.Critical.Times" => escalations_critical_times: field,
        "Escalations.Critical.Threshold" => escalations_critical_threshold: field,
        "Escalations.Critical.Statistics" => escalations_critical_statistics: field,
        "Escalations.Warn.ComparisonOperator" => escalations_warn_comparison_operator: field,
        "Escalations.Info.Times" => escalations_info_times: field,
        "Escalations.Info.Statistics" => escalations_info_statistics: field,
        "Escalations.Warn.Times" => escalations_warn_times: field,
        "Escalations.Info.ComparisonOperator" => escalations_info_comparison_operator: field,
        "Escalations.Critical.ComparisonOperator" => escalations_critical_comparison_operator: field,
        "Escalations.Warn.Statistics" => escalations_warn_statistics: field,
        "NoDataPolicy" => no_data_policy: field,
        "ContactGroups" => contact_groups: field,
        "Labels" => labels: field,
        "Options" => options: field,
    }
}

/// What was found or created, one entry for each resource.
#[non_exhaustive]
pub struct AlertResult {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `Metric not found.`.
    pub message: Option<String>,
    /// Alert rule that was created or that the item is about.
    /// Example: `a151cd6023eacee2f0978e03863cc1697c89508****`.
    pub rule_id: Option<String>,
    /// Name that the rule was set up with. Example: `ECS_Rule1`.
    pub rule_name: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    AlertResult {
        "Code" => code: value,
        "Message" => message: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateGroupMetricRulesRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`_500`](super::DocumentedError::_500)
pub type CreateGroupMetricRulesError = super::DocumentedError;
