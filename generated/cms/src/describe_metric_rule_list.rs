// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMetricRuleList`, from `cms/DescribeMetricRuleList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertState, ComparisonOperator, Labels};

/// Lists alert rules.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMetricRuleListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_metric_rule_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMetricRuleListRequest {
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Metric concerned, under the name that the product gives it. Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Whether the alert rule is switched on. Example: `true`.
    pub enable_state: Option<bool>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Whether the rule has an active alert, has none, or gets no data. Example: `ALARM`.
    pub alert_state: Option<Open<AlertState>>,
    /// Resources that the metric is about, as pairs of key and value.
    /// Example: `{"instanceId":"i-2ze2d6j5uhg20x47****"}`.
    pub dimensions: Option<String>,
    /// Name of the alert or event rule. Example: `rule1`.
    pub rule_name: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<String>,
    /// IDs of the rules that the call is applied to.
    /// Items: at most 20. Example: `a151cd6023eacee2f0978e03863cc1697c8950812****`.
    pub rule_ids: Option<String>,
}

impl DescribeMetricRuleListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `EnableState`.
    #[inline]
    pub fn enable_state(mut self, value: bool) -> Self {
        self.enable_state = Some(value);
        self
    }
    /// Sets `Page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AlertState`.
    pub fn alert_state(mut self, value: impl Into<Open<AlertState>>) -> Self {
        self.alert_state = Some(value.into());
        self
    }
    /// Sets `Dimensions`.
    pub fn dimensions(mut self, value: impl Into<String>) -> Self {
        self.dimensions = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `RuleIds`.
    pub fn rule_ids(mut self, value: impl Into<String>) -> Self {
        self.rule_ids = Some(value.into());
        self
    }
}

request! {
    DescribeMetricRuleListRequest {
        "Namespace" => namespace: query,
        "MetricName" => metric_name: query,
        "EnableState" => enable_state: query,
        "Page" => page: query,
        "PageSize" => page_size: query,
        "AlertState" => alert_state: query,
        "Dimensions" => dimensions: query,
        "RuleName" => rule_name: query,
        "GroupId" => group_id: query,
        "RuleIds" => rule_ids: query,
    }
}

impl Operation for DescribeMetricRuleListRequest {
    type Response = DescribeMetricRuleListResponse;
    type Error = DescribeMetricRuleListError;
    const INFO: OperationInfo = super::operation("DescribeMetricRuleList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMetricRuleListError] = &[
        DescribeMetricRuleListError::InvalidParameter,
        DescribeMetricRuleListError::InvalidAuthorization,
        DescribeMetricRuleListError::ResourceNotFound,
        DescribeMetricRuleListError::InternalError,
    ];
}

impl Paginated for DescribeMetricRuleListRequest {
    type Item = Alarm;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.alarms)
    }
}

/// Response to [`DescribeMetricRuleListRequest`].
#[non_exhaustive]
pub struct DescribeMetricRuleListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0E657631-CD6C-4C24-9637-98D000B9272C`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// How many records there are in all. Example: `21`.
    pub total: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Alert rules, one entry each.
    pub alarms: Vec<Alarm>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    DescribeMetricRuleListResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Total" => total: value,
        "Success" => success: value,
        "Alarms" => alarms: list("Alarm"),
        "Message" => message: value,
    }
}

/// Alert rules, one entry each.
#[non_exhaustive]
pub struct Alarm {
    /// Whether the rule has an active alert, has none, or gets no data. Example: `OK`.
    pub alert_state: Option<Open<AlertState>>,
    /// Alert contact groups that are notified. Example: `Alice`.
    pub contact_groups: Option<String>,
    /// Resources that the metric is about, as pairs of key and value.
    pub dimensions: Option<String>,
    /// Time of day during which the alert rule is in effect. Example: `00:00-23:59`.
    pub effective_interval: Option<String>,
    /// Whether the alert rule is switched on. Example: `true`.
    pub enable_state: Option<bool>,
    /// Conditions for the alert levels.
    pub escalations: Option<Escalations>,
    /// Application group that the item belongs to or that was created. Example: `123456`.
    pub group_id: Option<String>,
    /// Name of the application group. Example: `ECS_Group`.
    pub group_name: Option<String>,
    /// Subject line of the notification emails. Example: `ECS_Bucket`.
    pub mail_subject: Option<String>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Time of day during which the alert rule sets off no alerts. Example: `00:00-23:59`.
    pub no_effective_interval: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated. Example: `60`.
    pub period: Option<String>,
    /// What was found or created, one entry for each resource. Example: `text`.
    pub resources: Option<String>,
    /// Alert rule that was created or that the item is about.
    /// Example: `a151cd6023eacee2f0978e03863cc1697c895012****`.
    pub rule_id: Option<String>,
    /// Name that the rule was set up with. Example: `ECS_CPU`.
    pub rule_name: Option<String>,
    /// How long an alert that goes on is not notified again.
    /// Range: at least 3600. Unit: `seconds`. Default: `86400`. Example: `86400`.
    pub silence_time: Option<i32>,
    /// Kind of alert rule; only rules on metrics are known. Example: `METRIC`.
    pub source_type: Option<String>,
    /// URL that is called when an alert is set off. Example: `http://www.aliyun.com`.
    pub webhook: Option<String>,
    /// What the rule does when no data comes in: nothing, alert for missing data, or count as normal.
    /// Example: `KEEP_LAST_STATE`.
    pub no_data_policy: Option<String>,
    /// Alert condition on several metrics; excludes a condition on a single one.
    pub composite_expression: Option<CompositeExpression>,
    /// Labels that go with alerts or data, one entry each.
    pub labels: Vec<Labels>,
    /// Alert condition as a PromQL query.
    pub prometheus: Option<Prometheus>,
}

response! {
    Alarm {
        "AlertState" => alert_state: value,
        "ContactGroups" => contact_groups: value,
        "Dimensions" => dimensions: value,
        "EffectiveInterval" => effective_interval: value,
        "EnableState" => enable_state: value,
        "Escalations" => escalations: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "MailSubject" => mail_subject: value,
        "MetricName" => metric_name: value,
        "Namespace" => namespace: value,
        "NoEffectiveInterval" => no_effective_interval: value,
        "Period" => period: value,
        "Resources" => resources: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "SilenceTime" => silence_time: value,
        "SourceType" => source_type: value,
        "Webhook" => webhook: value,
        "NoDataPolicy" => no_data_policy: value,
        "CompositeExpression" => composite_expression: value,
        "Labels" => labels: list("Labels"),
        "Prometheus" => prometheus: value,
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
    /// How the value of the metric is compared with the threshold.
    /// Example: `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<Open<ComparisonOperator>>,
    /// Further condition that goes with comparisons to an earlier period. Example: `$Average>80`.
    pub pre_condition: Option<String>,
    /// Statistic that the highest alert level goes by. Example: `Average`.
    pub statistics: Option<String>,
    /// Threshold for alerts of the highest level. Example: `90`.
    pub threshold: Option<String>,
    /// How many times in a row the condition has to hold. Example: `3`.
    pub times: Option<i32>,
}

response! {
    Critical {
        "ComparisonOperator" => comparison_operator: value,
        "PreCondition" => pre_condition: value,
        "Statistics" => statistics: value,
        "Threshold" => threshold: value,
        "Times" => times: value,
    }
}

/// Condition for alerts of the lowest level.
#[non_exhaustive]
pub struct EscalationsInfo {
    /// How the value of the metric is compared with the threshold.
    /// Example: `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<Open<ComparisonOperator>>,
    /// Further condition that goes with comparisons to an earlier period. Example: `$Average>80`.
    pub pre_condition: Option<String>,
    /// Statistic that the lowest alert level goes by. Example: `Average`.
    pub statistics: Option<String>,
    /// Threshold for alerts of the lowest level. Example: `90`.
    pub threshold: Option<String>,
    /// How many times in a row the condition has to hold. Example: `1`.
    pub times: Option<i32>,
}

response! {
    EscalationsInfo {
        "ComparisonOperator" => comparison_operator: value,
        "PreCondition" => pre_condition: value,
        "Statistics" => statistics: value,
        "Threshold" => threshold: value,
        "Times" => times: value,
    }
}

/// Condition for alerts of the middle level.
#[non_exhaustive]
pub struct Warn {
    /// How the value of the metric is compared with the threshold.
    /// Example: `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<Open<ComparisonOperator>>,
    /// Further condition that goes with comparisons to an earlier period. Example: `$Average>80`.
    pub pre_condition: Option<String>,
    /// Statistic that the middle alert level goes by. Example: `Average`.
    pub statistics: Option<String>,
    /// Threshold for alerts of the middle level. Example: `90`.
    pub threshold: Option<String>,
    /// How many times in a row the condition has to hold. Example: `3`.
    pub times: Option<i32>,
}

response! {
    Warn {
        "ComparisonOperator" => comparison_operator: value,
        "PreCondition" => pre_condition: value,
        "Statistics" => statistics: value,
        "Threshold" => threshold: value,
        "Times" => times: value,
    }
}

/// Alert condition on several metrics; excludes a condition on a single one.
#[non_exhaustive]
pub struct CompositeExpression {
    /// Level of the alerts that the condition sets off. Example: `Critical`.
    pub level: Option<String>,
    /// Single conditions, one entry each.
    pub expression_list: Vec<ExpressionList>,
    /// Whether all conditions have to hold to set off the alert or just one. Example: `||`.
    pub expression_list_join: Option<String>,
    /// Alert condition written as one expression. Example: `text`.
    pub expression_raw: Option<String>,
    /// How many times in a row the condition has to hold. Example: `3`.
    pub times: Option<i32>,
}

response! {
    CompositeExpression {
        "Level" => level: value,
        "ExpressionList" => expression_list: list("ExpressionList"),
        "ExpressionListJoin" => expression_list_join: value,
        "ExpressionRaw" => expression_raw: value,
        "Times" => times: value,
    }
}

/// Single conditions, one entry each.
#[non_exhaustive]
pub struct ExpressionList {
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated. Example: `60`.
    pub period: Option<i32>,
    /// Statistic of the metric that is used, such as the average. Example: `$Maximum`.
    pub statistics: Option<String>,
    /// How the value of the metric is compared with the threshold.
    /// Example: `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<String>,
    /// Value that the metric is compared with. Example: `90`.
    pub threshold: Option<String>,
}

response! {
    ExpressionList {
        "MetricName" => metric_name: value,
        "Period" => period: value,
        "Statistics" => statistics: value,
        "ComparisonOperator" => comparison_operator: value,
        "Threshold" => threshold: value,
    }
}

/// Alert condition as a PromQL query.
#[non_exhaustive]
pub struct Prometheus {
    /// Query whose results set off the alert; it contains the threshold.
    /// Example: `CpuUsage{instanceId="xxxx"}[1m]>90`.
    pub prom_ql: Option<String>,
    /// Level of the alerts that the condition sets off. Example: `Critical`.
    pub level: Option<String>,
    /// How many times in a row the condition has to hold. Example: `3`.
    pub times: Option<i64>,
    /// Notes that go with the alerts.
    pub annotations: Vec<Annotations>,
}

response! {
    Prometheus {
        "PromQL" => prom_ql: value,
        "Level" => level: value,
        "Times" => times: value,
        "Annotations" => annotations: list("Annotations"),
    }
}

/// Notes that go with the alerts.
#[non_exhaustive]
pub struct Annotations {
    /// Name of the note. Example: `summary`.
    pub key: Option<String>,
    /// Text of the note. Example: `text`.
    pub value: Option<String>,
}

response! {
    Annotations {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`DescribeMetricRuleListRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMetricRuleListError = super::DocumentedError;
