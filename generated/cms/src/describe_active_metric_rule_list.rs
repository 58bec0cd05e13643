// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveMetricRuleList`, from `cms/DescribeActiveMetricRuleList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertState, ComparisonOperator};

/// Lists the rules that one-click alerting has set up for a product.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeActiveMetricRuleListRequest::new()
///     .product("ecs");
/// let reply = client.describe_active_metric_rule_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveMetricRuleListRequest {
    /// **Required.** Code of the cloud service concerned. Example: `ecs`.
    pub product: Option<String>,
}

impl DescribeActiveMetricRuleListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Product`, which is required.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
}

request! {
    DescribeActiveMetricRuleListRequest {
        "Product" => product: query,
    }
}

impl Operation for DescribeActiveMetricRuleListRequest {
    type Response = DescribeActiveMetricRuleListResponse;
    type Error = DescribeActiveMetricRuleListError;
    const INFO: OperationInfo = super::operation("DescribeActiveMetricRuleList")
        .required(&["Product"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeActiveMetricRuleListError] = &[
        DescribeActiveMetricRuleListError::ParameterInvalid,
        DescribeActiveMetricRuleListError::AccessDeniedException,
        DescribeActiveMetricRuleListError::LimitExceeded,
        DescribeActiveMetricRuleListError::AccessForbidden,
        DescribeActiveMetricRuleListError::ResourceNotFound,
    ];
}

/// Response to [`DescribeActiveMetricRuleListRequest`].
#[non_exhaustive]
pub struct DescribeActiveMetricRuleListResponse {
    /// Alert rules, one entry each.
    pub alert_list: Vec<Alert>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Items found, one entry each or as JSON text.
    pub datapoints: Vec<Alarm>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F82E6667-7811-4BA0-842F-5B2DC42BBAAD`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeActiveMetricRuleListResponse {
        "AlertList" => alert_list: list("Alert"),
        "Code" => code: value,
        "Datapoints" => datapoints: list("Alarm"),
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Alert rules, one entry each.
#[non_exhaustive]
pub struct Alert {
    /// Whether the rule has an active alert, has none, or gets no data. Example: `OK`.
    pub alert_state: Option<Open<AlertState>>,
    /// Alert contact groups that are notified. Example: `ECS_Group`.
    pub contact_groups: Option<String>,
    /// Resources that the metric is about, as pairs of key and value.
    pub dimensions: Option<String>,
    /// Time of day during which the alert rule is in effect. Example: `00:00-23:59`.
    pub effective_interval: Option<String>,
    /// Whether the alert rule is switched on. Example: `true`.
    pub enable_state: Option<bool>,
    /// Conditions for the alert levels.
    pub escalations: Option<Escalations>,
    /// Subject line of the notification emails. Example: `ECS_Bucket`.
    pub mail_subject: Option<String>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Time of day during which the alert rule sets off no alerts. Example: `00:00-06:00`.
    pub no_effective_interval: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated. Example: `60`.
    pub period: Option<String>,
    /// What was found or created, one entry for each resource. Example: `[{"resource":"_ALL"}]`.
    pub resources: Option<String>,
    /// Alert rule that was created or that the item is about. Example: `ruleIdxxxx`.
    pub rule_id: Option<String>,
    /// Name that the rule was set up with. Example: `myAlert`.
    pub rule_name: Option<String>,
    /// How long an alert that goes on is not notified again.
    /// Unit: `seconds`. Default: `86400`. Example: `86400`.
    pub silence_time: Option<String>,
    /// URL that is called when an alert is set off. Example: `http://www.aliyun.com`.
    pub webhook: Option<String>,
}

response! {
    Alert {
        "AlertState" => alert_state: value,
        "ContactGroups" => contact_groups: value,
        "Dimensions" => dimensions: value,
        "EffectiveInterval" => effective_interval: value,
        "EnableState" => enable_state: value,
        "Escalations" => escalations: value,
        "MailSubject" => mail_subject: value,
        "MetricName" => metric_name: value,
        "Namespace" => namespace: value,
        "NoEffectiveInterval" => no_effective_interval: value,
        "Period" => period: value,
        "Resources" => resources: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "SilenceTime" => silence_time: value,
        "Webhook" => webhook: value,
    }
}

/// Conditions for the alert levels.
#[non_exhaustive]
pub struct Escalations {
    /// Condition for alerts of the highest level.
    pub critical: Option<Critical>,
    /// Condition for alerts of the lowest level.
    pub info: Option<EscalationsInfo>,
    /// Condition for alerts of the middle level.
    pub warn: Option<Warn>,
}

response! {
    Escalations {
        "Critical" => critical: value,
        "Info" => info: value,
        "Warn" => warn: value,
    }
}

/// Condition for alerts of the highest level.
#[non_exhaustive]
pub struct Critical {
    /// How the value of the metric is compared with the threshold. Example: `GreaterThanThreshold`.
    pub comparison_operator: Option<Open<ComparisonOperator>>,
    /// Statistic that the highest alert level goes by. Example: `Average`.
    pub statistics: Option<String>,
    /// Threshold for alerts of the highest level. Example: `99`.
    pub threshold: Option<String>,
    /// How many times in a row the condition has to hold. Example: `3`.
    pub times: Option<String>,
}

response! {
    Critical {
        "ComparisonOperator" => comparison_operator: value,
        "Statistics" => statistics: value,
        "Threshold" => threshold: value,
        "Times" => times: value,
    }
}

/// Condition for alerts of the lowest level.
#[non_exhaustive]
pub struct EscalationsInfo {
    /// How the value of the metric is compared with the threshold. Example: `GreaterThanThreshold`.
    pub comparison_operator: Option<Open<ComparisonOperator>>,
    /// Statistic that the lowest alert level goes by. Example: `Average`.
    pub statistics: Option<String>,
    /// Threshold for alerts of the lowest level. Example: `95`.
    pub threshold: Option<String>,
    /// How many times in a row the condition has to hold. Example: `3`.
    pub times: Option<String>,
}

response! {
    EscalationsInfo {
        "ComparisonOperator" => comparison_operator: value,
        "Statistics" => statistics: value,
        "Threshold" => threshold: value,
        "Times" => times: value,
    }
}

/// Condition for alerts of the middle level.
#[non_exhaustive]
pub struct Warn {
    /// How the value of the metric is compared with the threshold. Example: `GreaterThanThreshold`.
    pub comparison_operator: Option<Open<ComparisonOperator>>,
    /// Statistic that the middle alert level goes by. Example: `Average`.
    pub statistics: Option<String>,
    /// Threshold for alerts of the middle level. Example: `80`.
    pub threshold: Option<String>,
    /// How many times in a row the condition has to hold. Example: `3`.
    pub times: Option<String>,
}

response! {
    Warn {
        "ComparisonOperator" => comparison_operator: value,
        "Statistics" => statistics: value,
        "Threshold" => threshold: value,
        "Times" => times: value,
    }
}

/// Items found, one entry each or as JSON text.
#[non_exhaustive]
pub struct Alarm {
    /// How the value of the metric is compared with the threshold. Example: `>`.
    pub comparison_operator: Option<String>,
    /// Alert contact groups that are notified. Example: `ECS_Group`.
    pub contact_groups: Option<String>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<String>,
    /// Hour at which the rule stops being in effect for the day. Example: `24`.
    pub end_time: Option<String>,
    /// How many periods in a row the condition has to hold. Example: `3`.
    pub evaluation_count: Option<String>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated. Example: `60`.
    pub period: Option<String>,
    /// Alert rule that was created or that the item is about.
    /// Example: `a151cd6023eacee2f0978e03863cc1697c89508****`.
    pub rule_id: Option<String>,
    /// Name that the rule was set up with. Example: `SystemDefault_acs_rds_dashboard_CpuUsage`.
    pub rule_name: Option<String>,
    /// How long an alert that goes on is not notified again.
    /// Unit: `seconds`. Default: `86400`. Example: `86400`.
    pub silence_time: Option<String>,
    /// Hour from which the rule is in effect every day. Example: `00`.
    pub start_time: Option<String>,
    /// Whether the alert rule is switched on. Example: `Enable`.
    pub state: Option<String>,
    /// Statistic of the metric that is used, such as the average.
    pub statistics: Option<String>,
    /// Value that the metric is compared with. Example: `90`.
    pub threshold: Option<String>,
    /// URL that is called when an alert is set off. Example: `http://www.aliyun.com`.
    pub webhook: Option<String>,
}

response! {
    Alarm {
        "ComparisonOperator" => comparison_operator: value,
        "ContactGroups" => contact_groups: value,
        "Enable" => enable: value,
        "EndTime" => end_time: value,
        "EvaluationCount" => evaluation_count: value,
        "MetricName" => metric_name: value,
        "Namespace" => namespace: value,
        "Period" => period: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "SilenceTime" => silence_time: value,
        "StartTime" => start_time: value,
        "State" => state: value,
        "Statistics" => statistics: value,
        "Threshold" => threshold: value,
        "Webhook" => webhook: value,
    }
}

/// Errors that the documentation of [`DescribeActiveMetricRuleListRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
pub type DescribeActiveMetricRuleListError = super::DocumentedError;
