// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScalingRules`, from `ess_2022_02_22/DescribeScalingRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, StepAdjustment};

/// Lists scaling rules with adjustment type, warm-up time and linked alarms.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeScalingRulesRequest::new();
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
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50.
    pub page_size: Option<i32>,
    /// ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Which kind of scaling rule it is or is to be.
    pub scaling_rule_type: Option<String>,
    /// Rules that apply to the show alert, one entry each.
    pub show_alarm_rules: Option<bool>,
    /// IDs of the scaling rules to work on or to narrow the list down to. Items: at most 10.
    pub scaling_rule_ids: Vec<String>,
    /// Names of the scaling rules to work on or to narrow the list down to. Items: at most 10.
    pub scaling_rule_names: Vec<String>,
    /// The scaling rule aris to work on or to narrow the list down to. Items: at most 10.
    pub scaling_rule_aris: Vec<String>,
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
    pub fn scaling_rule_type(mut self, value: impl Into<String>) -> Self {
        self.scaling_rule_type = Some(value.into());
        self
    }
    /// Sets `ShowAlarmRules`.
    #[inline]
    pub fn show_alarm_rules(mut self, value: bool) -> Self {
        self.show_alarm_rules = Some(value);
        self
    }
    /// Sets `ScalingRuleIds`.
    pub fn scaling_rule_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_rule_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingRuleNames`.
    pub fn scaling_rule_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_rule_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingRuleAris`.
    pub fn scaling_rule_aris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_rule_aris = value.into_iter().map(Into::into).collect();
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
        "ScalingRuleIds" => scaling_rule_ids: query,
        "ScalingRuleNames" => scaling_rule_names: query,
        "ScalingRuleAris" => scaling_rule_aris: query,
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
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Rules that apply to the scaling, one entry each.
    pub scaling_rules: Vec<ScalingRule>,
}

response! {
    DescribeScalingRulesResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ScalingRules" => scaling_rules: list(""),
    }
}

/// Rules that apply to the scaling, one entry each.
#[non_exhaustive]
pub struct ScalingRule {
    /// Name that the metric goes by. Example: `CpuUtilization`.
    pub metric_name: Option<String>,
    /// Which kind of adjustment it is or is to be. Example: `QuantityChangeInCapacity`.
    pub adjustment_type: Option<String>,
    /// How large the initial max is or is to be. Example: `100`.
    pub initial_max_size: Option<i32>,
    /// How long new instances are left out of the metric, as they are not up to speed yet.
    /// Example: `300`.
    pub estimated_instance_warmup: Option<i32>,
    /// How many there are of this: scale out evaluation. Example: `3`.
    pub scale_out_evaluation_count: Option<i32>,
    /// Way in which the predictive scaling works. Example: `PredictAndScale`.
    pub predictive_scaling_mode: Option<String>,
    /// Fewest instances to add or remove when the adjustment is a percentage. Example: `1`.
    pub min_adjustment_magnitude: Option<i32>,
    /// Unique name of a scaling rule, as [`CreateScalingRule`](super::Client::create_scaling_rule)
    /// returned it.
    /// Example: `ari:acs:ess:cn-hangzhou:140692647406****:scalingrule/asr-bp1dvirgwkoowxk7****`.
    pub scaling_rule_ari: Option<String>,
    /// Time that is set or recorded for this: predictive task buffer. Example: `30`.
    pub predictive_task_buffer_time: Option<i32>,
    /// How large the min is or is to be. Example: `1`.
    pub min_size: Option<i32>,
    /// ID of the scaling group that the item belongs to or stands for.
    /// Example: `asg-bp1ffogfdauy0jw0****`.
    pub scaling_group_id: Option<String>,
    /// What applies when the prediction goes beyond the largest number of instances.
    /// Example: `MaxOverridePredictiveValue`.
    pub predictive_value_behavior: Option<String>,
    /// Value that the target has or is given. Example: `0.125`.
    pub target_value: Option<f64>,
    /// Pause after the rule has acted before it acts again; only for simple rules. Example: `20`.
    pub cooldown: Option<i32>,
    /// How large the max is or is to be. Example: `2`.
    pub max_size: Option<i32>,
    /// By what percentage predictions are raised; for `PredictiveValueOverrideMaxWithBuffer` only.
    /// Example: `50`.
    pub predictive_value_buffer: Option<i32>,
    /// Which kind of scaling rule it is or is to be. Example: `SimpleScalingRule`.
    pub scaling_rule_type: Option<String>,
    /// Value that the adjustment has or is given. Example: `1`.
    pub adjustment_value: Option<i32>,
    /// How many there are of this: scale in evaluation. Example: `15`.
    pub scale_in_evaluation_count: Option<i32>,
    /// Whether the rule only scales out; only for target tracking rules. Example: `true`.
    pub disable_scale_in: Option<bool>,
    /// Name that the scaling rule goes by. Example: `scalingrule****`.
    pub scaling_rule_name: Option<String>,
    /// ID of the scaling rule that the item belongs to or stands for.
    /// Example: `asr-bp1dvirgwkoowxk7****`.
    pub scaling_rule_id: Option<String>,
    /// The alerts that were found or are concerned, one entry each.
    pub alarms: Vec<Alarm>,
    /// The step adjustments that were found or are concerned, one entry each.
    pub step_adjustments: Vec<StepAdjustment>,
    /// The alert dimensions that were found or are concerned, one entry each.
    pub alarm_dimensions: Vec<Dimension>,
}

response! {
    ScalingRule {
        "MetricName" => metric_name: value,
        "AdjustmentType" => adjustment_type: value,
        "InitialMaxSize" => initial_max_size: value,
        "EstimatedInstanceWarmup" => estimated_instance_warmup: value,
        "ScaleOutEvaluationCount" => scale_out_evaluation_count: value,
        "PredictiveScalingMode" => predictive_scaling_mode: value,
        "MinAdjustmentMagnitude" => min_adjustment_magnitude: value,
        "ScalingRuleAri" => scaling_rule_ari: value,
        "PredictiveTaskBufferTime" => predictive_task_buffer_time: value,
        "MinSize" => min_size: value,
        "ScalingGroupId" => scaling_group_id: value,
        "PredictiveValueBehavior" => predictive_value_behavior: value,
        "TargetValue" => target_value: value,
        "Cooldown" => cooldown: value,
        "MaxSize" => max_size: value,
        "PredictiveValueBuffer" => predictive_value_buffer: value,
        "ScalingRuleType" => scaling_rule_type: value,
        "AdjustmentValue" => adjustment_value: value,
        "ScaleInEvaluationCount" => scale_in_evaluation_count: value,
        "DisableScaleIn" => disable_scale_in: value,
        "ScalingRuleName" => scaling_rule_name: value,
        "ScalingRuleId" => scaling_rule_id: value,
        "Alarms" => alarms: list(""),
        "StepAdjustments" => step_adjustments: list(""),
        "AlarmDimensions" => alarm_dimensions: list(""),
    }
}

/// The alerts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Alarm {
    /// ID of the alert task that the item belongs to or stands for. Example: `asg-bp18p2yfxow2dloq*`.
    pub alarm_task_id: Option<String>,
    /// How the values of the comparison are compared or joined. Example: `>=`.
    pub comparison_operator: Option<String>,
    /// Name that the metric goes by. Example: `CpuUtilization`.
    pub metric_name: Option<String>,
    /// How many there are of this: evaluation. Example: `3`.
    pub evaluation_count: Option<i32>,
    /// Name that the alert task goes by. Example: `alarmtask****`.
    pub alarm_task_name: Option<String>,
    /// Which kind of metric it is or is to be. Example: `system`.
    pub metric_type: Option<String>,
    /// Value at which it takes effect. Example: `50`.
    pub threshold: Option<f64>,
    /// The statistics that are concerned. Example: `Average`.
    pub statistics: Option<String>,
    /// The dimensions that were found or are concerned, one entry each.
    pub dimensions: Vec<Dimension>,
}

response! {
    Alarm {
        "AlarmTaskId" => alarm_task_id: value,
        "ComparisonOperator" => comparison_operator: value,
        "MetricName" => metric_name: value,
        "EvaluationCount" => evaluation_count: value,
        "AlarmTaskName" => alarm_task_name: value,
        "MetricType" => metric_type: value,
        "Threshold" => threshold: value,
        "Statistics" => statistics: value,
        "Dimensions" => dimensions: list(""),
    }
}
