// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutResourceMetricRules`, from `cms/PutResourceMetricRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Label};

/// Creates or changes several alert rules for metrics of resources.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::put_resource_metric_rules::Rule;
///
/// let request = alicloud_cms::PutResourceMetricRulesRequest::new()
///     .rules([Rule::new()]);
/// let reply = client.put_resource_metric_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutResourceMetricRulesRequest {
    /// **Required.** Alert rules to create, one entry each. Items: at most 500.
    pub rules: Vec<Rule>,
}

impl PutResourceMetricRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Rules`, which is required.
    pub fn rules(mut self, value: impl IntoIterator<Item = impl Into<Rule>>) -> Self {
        self.rules = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PutResourceMetricRulesRequest {
        "Rules" => rules: query,
    }
}

impl Operation for PutResourceMetricRulesRequest {
    type Response = PutResourceMetricRulesResponse;
    type Error = PutResourceMetricRulesError;
    const INFO: OperationInfo = super::operation("PutResourceMetricRules")
        .required(&["Rules"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutResourceMetricRulesError] = &[
        PutResourceMetricRulesError::Any,
        PutResourceMetricRulesError::InternalError,
    ];
}

/// Response to [`PutResourceMetricRulesRequest`].
#[non_exhaustive]
pub struct PutResourceMetricRulesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `15D1440E-BF24-5A41-93E4-36864635179E`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Result of the step or check named failed list.
    pub failed_list_result: Option<FailedListResult>,
}

response! {
    PutResourceMetricRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "FailedListResult" => failed_list_result: value,
    }
}

/// Alert rules to create, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Threshold for alerts of the lowest level.
    pub escalations_info_threshold: Option<String>,
    /// Metric concerned, under the name that the product gives it.
    pub metric_name: Option<String>,
    /// Threshold for alerts of the middle level.
    pub escalations_warn_threshold: Option<String>,
    /// Time of day during which the alert rule is in effect.
    pub effective_interval: Option<String>,
    /// Time of day during which the alert rule sets off no alerts.
    pub no_effective_interval: Option<String>,
    /// **Required.** Alert rule concerned, by its ID.
    pub rule_id: Option<String>,
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
    /// **Required.** Resources that the rule watches, as JSON text.
    pub resources: Option<String>,
    /// How long an alert that goes on is not notified again.
    pub silence_time: Option<i32>,
    /// URL that gets a `POST` request when an alert is set off.
    pub webhook: Option<String>,
    /// **Required.** Alert contact groups that are notified.
    pub contact_groups: Option<String>,
    /// **Required.** Product that the metric belongs to, under its name in CloudMonitor.
    pub namespace: Option<String>,
    /// Subject line of the notification emails.
    pub email_subject: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated or reported.
    pub period: Option<String>,
    /// **Required.** Name of the alert or event rule.
    pub rule_name: Option<String>,
    /// Statistic that the lowest alert level goes by.
    pub escalations_info_statistics: Option<String>,
    /// How often it happens or is tried: escalations warn.
    pub escalations_warn_times: Option<i32>,
    /// How the values of the escalations info comparison are compared or joined.
    pub escalations_info_comparison_operator: Option<String>,
    /// How often the metric is checked or the probe is made.
    pub interval: Option<String>,
    /// How the values of the escalations critical comparison are compared or joined.
    pub escalations_critical_comparison_operator: Option<String>,
    /// Statistic that the middle alert level goes by.
    pub escalations_warn_statistics: Option<String>,
    /// What the rule does when no data comes in: nothing, alert for missing data, or count as normal.
    pub no_data_policy: Option<String>,
    /// Labels that go with alerts or data, one entry each. Items: at most 20.
    pub labels: Vec<Label>,
}

impl Rule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Escalations.Info.Threshold`.
    pub fn escalations_info_threshold(mut self, value: impl Into<String>) -> Self {
        self.escalations_info_threshold = Some(value.into());
        self
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Escalations.Warn.Threshold`.
    pub fn escalations_warn_threshold(mut self, value: impl Into<String>) -> Self {
        self.escalations_warn_threshold = Some(value.into());
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
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
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
    /// Sets `Resources`, which is required.
    pub fn resources(mut self, value: impl Into<String>) -> Self {
        self.resources = Some(value.into());
        self
    }
    /// Sets `SilenceTime`.
    #[inline]
    pub fn silence_time(mut self, value: i32) -> Self {
        self.silence_time = Some(value);
        self
    }
    /// Sets `Webhook`.
    pub fn webhook(mut self, value: impl Into<String>) -> Self {
        self.webhook = Some(value.into());
        self
    }
    /// Sets `ContactGroups`, which is required.
    pub fn contact_groups(mut self, value: impl Into<String>) -> Self {
        self.contact_groups = Some(value.into());
        self
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
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
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
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
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
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
    /// Sets `Labels`.
    pub fn labels(mut self, value: impl IntoIterator<Item = impl Into<Label>>) -> Self {
        self.labels = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Rule {
        "Escalations.Info.Threshold" => escalations_info_threshold: field,
        "MetricName" => metric_name: field,
        "Escalations.Warn.Threshold" => escalations_warn_threshold: field,
        "EffectiveInterval" => effective_interval: field,
        "NoEffectiveInterval" => no_effective_interval: field,
        "RuleId" => rule_id: field,
        "Escalations.Critical.Times" => escalations_critical_times: field,
        "Escalations.Critical.Threshold" => escalations_critical_threshold: field,
        "Escalations.Critical.Statistics" => escalations_critical_statistics: field,
        "Escalations.Warn.ComparisonOperator" => escalations_warn_comparison_operator: field,
        "Escalations.Info.Times" => escalations_info_times: field,
        "Resources" => resources: field,
        "SilenceTime" => silence_time: field,
        "Webhook" => webhook: field,
        "ContactGroups" => contact_groups: field,
        "Namespace" => namespace: field,
        "EmailSubject" => email_subject: field,
        "Period" => period: field,
        "RuleName" => rule_name: field,
        "Escalations.Info.Statistics" => escalations_info_statistics: field,
        "Escalations.Warn.Times" => escalations_warn_times: field,
        "Escalations.Info.ComparisonOperator" => escalations_info_comparison_operator: field,
        "Interval" => interval: field,
        "Escalations.Critical.ComparisonOperator" => escalations_critical_comparison_operator: field,
        "Escalations.Warn.Statistics" => escalations_warn_statistics: field,
        "NoDataPolicy" => no_data_policy: field,
        "Labels" => labels: field,
    }
}

/// Result of the step or check named failed list.
#[non_exhaustive]
pub struct FailedListResult {
    /// Resources for which no rule could be set.
    pub target: Vec<Target>,
}

response! {
    FailedListResult {
        "Target" => target: list(""),
    }
}

/// Resources for which no rule could be set.
#[non_exhaustive]
pub struct Target {
    /// Alert rule that was created or that the item is about.
    /// Example: `a151cd6023eacee2f0978e03863cc1697c89508****`.
    pub rule_id: Option<String>,
    /// How many policies the call created or deleted.
    pub result: Option<TargetResult>,
}

response! {
    Target {
        "RuleId" => rule_id: value,
        "Result" => result: value,
    }
}

/// How many policies the call created or deleted.
#[non_exhaustive]
pub struct TargetResult {
    /// Code for programs to act on, as a rule that of the result. Example: `404`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Whether the call was carried out. Example: `false`.
    pub success: Option<bool>,
}

response! {
    TargetResult {
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`PutResourceMetricRulesRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 204
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutResourceMetricRulesError = super::DocumentedError;
