// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutCustomMetricRule`, from `cms/PutCustomMetricRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SystemEventLevel};

/// Creates or changes an alert rule for a custom metric.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::PutCustomMetricRuleRequest::new()
///     .comparison_operator(">=")
///     .contact_groups("ECS_Group")
///     .evaluation_count(3)
///     .level("CRITICAL")
///     .metric_name("cpu_total")
///     .resources("...")
///     .rule_id("MyRuleId1")
///     .statistics("Average")
///     .threshold("90");
/// let reply = client.put_custom_metric_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutCustomMetricRuleRequest {
    /// **Required.** How the value of the metric is compared with the threshold. Example: `>=`.
    pub comparison_operator: Option<String>,
    /// **Required.** Alert contact groups that are notified. Example: `ECS_Group`.
    pub contact_groups: Option<String>,
    /// **Required.** How many periods in a row the condition has to hold. Example: `3`.
    pub evaluation_count: Option<i32>,
    /// **Required.** Level of the alert or event, or the way of notification that goes with it.
    /// Example: `CRITICAL`.
    pub level: Option<Open<SystemEventLevel>>,
    /// **Required.** Metric concerned, under the name that the product gives it. Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// **Required.** Resources that the rule watches, as JSON text.
    /// Example: `[{"groupId":7378****,"dimension":"instanceId=i-hp3543t5e4sudb3s****"}]`.
    pub resources: Option<String>,
    /// **Required.** Alert rule concerned, by its ID. Example: `MyRuleId1`.
    pub rule_id: Option<String>,
    /// **Required.** Statistic of the metric that is used, such as the average.
    pub statistics: Option<String>,
    /// **Required.** Value that the metric is compared with to set off an alert. Example: `90`.
    pub threshold: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `7378****`.
    pub group_id: Option<String>,
    /// Name of the alert or event rule. Example: `CpuUsage`.
    pub rule_name: Option<String>,
    /// URL that gets a `POST` request when an alert is set off. Example: `https://www.aliyun.com`.
    pub webhook: Option<String>,
    /// Time of day during which the alert rule is in effect. Example: `00:00-23:59`.
    pub effective_interval: Option<String>,
    /// How long an alert that goes on is not notified again.
    /// Unit: `seconds`. Default: `86400`. Example: `86400`.
    pub silence_time: Option<i32>,
    /// Interval, in seconds, over which values of the metric are aggregated or reported.
    /// Example: `300`.
    pub period: Option<String>,
    /// Subject line of the notification emails. Example: `text`.
    pub email_subject: Option<String>,
}

impl PutCustomMetricRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ComparisonOperator`, which is required.
    pub fn comparison_operator(mut self, value: impl Into<String>) -> Self {
        self.comparison_operator = Some(value.into());
        self
    }
    /// Sets `ContactGroups`, which is required.
    pub fn contact_groups(mut self, value: impl Into<String>) -> Self {
        self.contact_groups = Some(value.into());
        self
    }
    /// Sets `EvaluationCount`, which is required.
    #[inline]
    pub fn evaluation_count(mut self, value: i32) -> Self {
        self.evaluation_count = Some(value);
        self
    }
    /// Sets `Level`, which is required.
    pub fn level(mut self, value: impl Into<Open<SystemEventLevel>>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `MetricName`, which is required.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Resources`, which is required.
    pub fn resources(mut self, value: impl Into<String>) -> Self {
        self.resources = Some(value.into());
        self
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `Statistics`, which is required.
    pub fn statistics(mut self, value: impl Into<String>) -> Self {
        self.statistics = Some(value.into());
        self
    }
    /// Sets `Threshold`, which is required.
    pub fn threshold(mut self, value: impl Into<String>) -> Self {
        self.threshold = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `RuleName`.
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
    /// Sets `EmailSubject`.
    pub fn email_subject(mut self, value: impl Into<String>) -> Self {
        self.email_subject = Some(value.into());
        self
    }
}

request! {
    PutCustomMetricRuleRequest {
        "ComparisonOperator" => comparison_operator: query,
        "ContactGroups" => contact_groups: query,
        "EvaluationCount" => evaluation_count: query,
        "Level" => level: query,
        "MetricName" => metric_name: query,
        "Resources" => resources: query,
        "RuleId" => rule_id: query,
        "Statistics" => statistics: query,
        "Threshold" => threshold: query,
        "GroupId" => group_id: query,
        "RuleName" => rule_name: query,
        "Webhook" => webhook: query,
        "EffectiveInterval" => effective_interval: query,
        "SilenceTime" => silence_time: query,
        "Period" => period: query,
        "EmailSubject" => email_subject: query,
    }
}

impl Operation for PutCustomMetricRuleRequest {
    type Response = PutCustomMetricRuleResponse;
    type Error = PutCustomMetricRuleError;
    const INFO: OperationInfo = super::operation("PutCustomMetricRule")
        .required(
            &[
                "ComparisonOperator",
                "ContactGroups",
                "EvaluationCount",
                "Level",
                "MetricName",
                "Resources",
                "RuleId",
                "Statistics",
                "Threshold",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutCustomMetricRuleError] = &[
        PutCustomMetricRuleError::Any,
        PutCustomMetricRuleError::InternalError,
    ];
}

/// Response to [`PutCustomMetricRuleRequest`].
#[non_exhaustive]
pub struct PutCustomMetricRuleResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `65D50468-ECEF-48F1-A6E1-D952E89D9432`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    PutCustomMetricRuleResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`PutCustomMetricRuleRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 204
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutCustomMetricRuleError = super::DocumentedError;
