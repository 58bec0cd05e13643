// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScalingRules`, from `ess/DescribeScalingRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AdjustmentType, AlarmDimension, Dimension, DimensionKey, MetricType, PredictiveScalingMode, PredictiveValueBehavior, ScalingRuleType, Statistics, StepAdjustment};

/// Lists the scaling rules of a scaling group, on request with the alarms that trigger them.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DescribeScalingRulesRequest::new()
///     .region_id("cn-qingdao")
///     .scaling_group_id("asg-bp1ffogfdauy0jw0****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_scaling_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeScalingRulesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `50`.
    pub page_size: Option<i32>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp1ffogfdauy0jw0****`.
    pub scaling_group_id: Option<String>,
    /// Whether the rule is simple, works in steps, tracks a target, or predicts.
    /// Example: `SimpleScalingRule`.
    pub scaling_rule_type: Option<Open<ScalingRuleType>>,
    /// Whether to return the event-triggered tasks of each rule as well.
    /// Default: `false`. Example: `false`.
    pub show_alarm_rules: Option<bool>,
    /// ID of a scaling rule, as [`CreateScalingRule`](super::Client::create_scaling_rule) returned it.
    /// Items: at most 10. Example: `asr-bp1dvirgwkoowxk7****`.
    pub scaling_rule_id: Vec<String>,
    /// Label of the scaling rule, unique in its scaling group.
    /// Items: at most 10. Example: `scalingrule****`.
    pub scaling_rule_name: Vec<String>,
    /// Unique name of a scaling rule, as [`CreateScalingRule`](super::Client::create_scaling_rule)
    /// returned it.
    /// Items: at most 10. Example: `ari:acs:ess:cn-hangzhou:140692647406****:scalingrule/asr-bp1dvirgwkoowxk7****`.
    pub scaling_rule_ari: Vec<String>,
}

impl DescribeScalingRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `ScalingRuleType`.
    pub fn scaling_rule_type(mut self, value: impl Into<Open<ScalingRuleType>>) -> Self {
        self.scaling_rule_type = Some(value.into());
        self
    }
    /// Sets `ShowAlarmRules`.
    #[inline]
    pub fn show_alarm_rules(mut self, value: bool) -> Self {
        self.show_alarm_rules = Some(value);
        self
    }
    /// Sets `ScalingRuleId`.
    pub fn scaling_rule_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_rule_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingRuleName`.
    pub fn scaling_rule_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_rule_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingRuleAri`.
    pub fn scaling_rule_ari(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_rule_ari = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeScalingRulesRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ScalingRuleType" => scaling_rule_type: query,
        "ShowAlarmRules" => show_alarm_rules: query,
        "ScalingRuleId" => scaling_rule_id: query,
        "ScalingRuleName" => scaling_rule_name: query,
        "ScalingRuleAri" => scaling_rule_ari: query,
    }
}

impl Operation for DescribeScalingRulesRequest {
    type Response = DescribeScalingRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeScalingRules")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeScalingRulesRequest {
    type Item = ScalingRule;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.scaling_rules)
    }
}

/// Response to [`DescribeScalingRulesRequest`].
#[non_exhaustive]
pub struct DescribeScalingRulesResponse {
    /// Page of the list that was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Scaling rules that were found.
    pub scaling_rules: Vec<ScalingRule>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeScalingRulesResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "ScalingRules" => scaling_rules: list("ScalingRule"),
        "TotalCount" => total_count: value,
    }
}

/// Scaling rules that were found.
#[non_exhaustive]
pub struct ScalingRule {
    /// How `AdjustmentValue` is read: as a change, a percentage, or a total.
    /// Example: `QuantityChangeInCapacity`.
    pub adjustment_type: Option<Open<AdjustmentType>>,
    /// By how much the group is scaled, in the way that `AdjustmentType` says. Example: `1`.
    pub adjustment_value: Option<i32>,
    /// Event-triggered tasks tied to the scaling rule.
    pub alarms: Vec<Alarm>,
    /// Pause after the rule has acted before it acts again; only for simple rules.
    /// Range: 0 to 86400. Unit: `seconds`. Example: `20`.
    pub cooldown: Option<i32>,
    /// Whether the rule only scales out; only for target tracking rules. Example: `true`.
    pub disable_scale_in: Option<bool>,
    /// How long new instances are left out of the metric, as they are not up to speed yet.
    /// Example: `300`.
    pub estimated_instance_warmup: Option<i32>,
    /// Largest number of instances before predictions raise it; only for predictive rules.
    /// Example: `100`.
    pub initial_max_size: Option<i32>,
    /// Largest number of instances that the group may have. Example: `2`.
    pub max_size: Option<i32>,
    /// Metric that the task or rule goes by, from CloudMonitor or reported by the caller.
    /// Example: `CpuUtilization`.
    pub metric_name: Option<String>,
    /// Fewest instances to add or remove when the adjustment is a percentage. Example: `1`.
    pub min_adjustment_magnitude: Option<i32>,
    /// Smallest number of instances that the group may have. Example: `1`.
    pub min_size: Option<i32>,
    /// Whether predictions are acted on or only shown. Example: `PredictAndScale`.
    pub predictive_scaling_mode: Option<Open<PredictiveScalingMode>>,
    /// How long before their time predicted tasks are carried out.
    /// Range: 0 to 60. Unit: `minutes`. Example: `30`.
    pub predictive_task_buffer_time: Option<i32>,
    /// What applies when the prediction goes beyond the largest number of instances.
    /// Example: `MaxOverridePredictiveValue`.
    pub predictive_value_behavior: Option<Open<PredictiveValueBehavior>>,
    /// By what percentage predictions are raised; for `PredictiveValueOverrideMaxWithBuffer` only.
    /// Range: 0 to 100. Example: `50`.
    pub predictive_value_buffer: Option<i32>,
    /// How many periods in a row the condition has to hold before a target tracking rule scales in.
    /// Example: `15`.
    pub scale_in_evaluation_count: Option<i32>,
    /// How many periods in a row the condition has to hold before a target tracking rule scales out.
    /// Example: `3`.
    pub scale_out_evaluation_count: Option<i32>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp1ffogfdauy0jw0****`.
    pub scaling_group_id: Option<String>,
    /// Unique name of a scaling rule, as [`CreateScalingRule`](super::Client::create_scaling_rule)
    /// returned it.
    /// Example: `ari:acs:ess:cn-hangzhou:140692647406****:scalingrule/asr-bp1dvirgwkoowxk7****`.
    pub scaling_rule_ari: Option<String>,
    /// ID of a scaling rule, as [`CreateScalingRule`](super::Client::create_scaling_rule) returned it.
    /// Example: `asr-bp1dvirgwkoowxk7****`.
    pub scaling_rule_id: Option<String>,
    /// Label of the scaling rule, unique in its scaling group. Example: `scalingrule****`.
    pub scaling_rule_name: Option<String>,
    /// Whether the rule is simple, works in steps, tracks a target, or predicts.
    /// Example: `SimpleScalingRule`.
    pub scaling_rule_type: Option<Open<ScalingRuleType>>,
    /// Steps of the rule: a range of the metric and how many instances to add or remove.
    pub step_adjustments: Vec<StepAdjustment>,
    /// Value of the metric that a target tracking or predictive rule aims at. Example: `0.125`.
    pub target_value: Option<f64>,
    /// What narrows the metric down; only for target tracking rules.
    pub alarm_dimensions: Vec<AlarmDimension>,
}

response! {
    ScalingRule {
        "AdjustmentType" => adjustment_type: value,
        "AdjustmentValue" => adjustment_value: value,
        "Alarms" => alarms: list("Alarm"),
        "Cooldown" => cooldown: value,
        "DisableScaleIn" => disable_scale_in: value,
        "EstimatedInstanceWarmup" => estimated_instance_warmup: value,
        "InitialMaxSize" => initial_max_size: value,
        "MaxSize" => max_size: value,
        "MetricName" => metric_name: value,
        "MinAdjustmentMagnitude" => min_adjustment_magnitude: value,
        "MinSize" => min_size: value,
        "PredictiveScalingMode" => predictive_scaling_mode: value,
        "PredictiveTaskBufferTime" => predictive_task_buffer_time: value,
        "PredictiveValueBehavior" => predictive_value_behavior: value,
        "PredictiveValueBuffer" => predictive_value_buffer: value,
        "ScaleInEvaluationCount" => scale_in_evaluation_count: value,
        "ScaleOutEvaluationCount" => scale_out_evaluation_count: value,
        "ScalingGroupId" => scaling_group_id: value,
        "ScalingRuleAri" => scaling_rule_ari: value,
        "ScalingRuleId" => scaling_rule_id: value,
        "ScalingRuleName" => scaling_rule_name: value,
        "ScalingRuleType" => scaling_rule_type: value,
        "StepAdjustments" => step_adjustments: list("StepAdjustment"),
        "TargetValue" => target_value: value,
        "AlarmDimensions" => alarm_dimensions: list("AlarmDimension"),
    }
}

/// Event-triggered tasks tied to the scaling rule.
#[non_exhaustive]
pub struct Alarm {
    /// ID of an event-triggered task, as [`CreateAlarm`](super::Client::create_alarm) returned it.
    /// Example: `asg-bp18p2yfxow2dloq*`.
    pub alarm_task_id: Option<String>,
    /// Label of the event-triggered task. Example: `alarmtask****`.
    pub alarm_task_name: Option<String>,
    /// How the metric is compared with the threshold. Example: `>=`.
    pub comparison_operator: Option<String>,
    /// What narrows the metric down, one entry each.
    pub dimensions: Vec<Dimension>,
    /// How many periods in a row the condition has to hold. Example: `3`.
    pub evaluation_count: Option<i32>,
    /// Metric that the task or rule goes by, from CloudMonitor or reported by the caller.
    /// Example: `CpuUtilization`.
    pub metric_name: Option<String>,
    /// Whether CloudMonitor measures the metric or the caller reports it. Example: `system`.
    pub metric_type: Option<Open<MetricType>>,
    /// How data points of the metric are put together, such as by average.
    pub statistics: Option<Open<Statistics>>,
    /// Value that the metric has to pass for the event-triggered task to act. Example: `50`.
    pub threshold: Option<f64>,
}

response! {
    Alarm {
        "AlarmTaskId" => alarm_task_id: value,
        "AlarmTaskName" => alarm_task_name: value,
        "ComparisonOperator" => comparison_operator: value,
        "Dimensions" => dimensions: list("Dimension"),
        "EvaluationCount" => evaluation_count: value,
        "MetricName" => metric_name: value,
        "MetricType" => metric_type: value,
        "Statistics" => statistics: value,
        "Threshold" => threshold: value,
    }
}
