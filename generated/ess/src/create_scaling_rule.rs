// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateScalingRule`, from `ess/CreateScalingRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AdjustmentType, AlarmDimension, AlarmOptions, HybridMetric, PredictiveScalingMode, PredictiveValueBehavior, ScalingRuleType, StepAdjustment};

/// Creates a scaling rule, which says by how much or to what target a group is scaled.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::CreateScalingRuleRequest::new()
///     .scaling_group_id("asg-bp1ffogfdauy0jw0****")
///     .adjustment_type("QuantityChangeInCapacity")
///     .adjustment_value(-10);
/// let reply = client.create_scaling_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateScalingRuleRequest {
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp1ffogfdauy0jw0****`.
    pub scaling_group_id: Option<String>,
    /// Label of the scaling rule, unique in its scaling group.
    /// Length: 2 to 64. Example: `scalingrule****`.
    pub scaling_rule_name: Option<String>,
    /// Pause after the rule has acted before it acts again; only for simple rules.
    /// Range: 0 to 86400. Unit: `seconds`. Example: `60`.
    pub cooldown: Option<i32>,
    /// Fewest instances to add or remove when the adjustment is a percentage. Example: `1`.
    pub min_adjustment_magnitude: Option<i32>,
    /// **Required** under conditions. How `AdjustmentValue` is read: as a change, a percentage, or a
    /// total. Example: `QuantityChangeInCapacity`.
    pub adjustment_type: Option<Open<AdjustmentType>>,
    /// **Required** under conditions. By how much the group is scaled, in the way that `AdjustmentType`
    /// says. Example: `100`.
    pub adjustment_value: Option<i32>,
    /// Whether the rule is simple, works in steps, tracks a target, or predicts.
    /// Default: `SimpleScalingRule`. Example: `SimpleScalingRule`.
    pub scaling_rule_type: Option<Open<ScalingRuleType>>,
    /// How long new instances are left out of the metric, as they are not up to speed yet.
    /// Range: 0 to 86400. Unit: `seconds`. Default: `300`. Example: `300`.
    pub estimated_instance_warmup: Option<i32>,
    /// **Required** under conditions. Metric that the task or rule goes by, from CloudMonitor or
    /// reported by the caller. Example: `CpuUtilization`.
    pub metric_name: Option<String>,
    /// **Required** under conditions. Value of the metric that a target tracking or predictive rule
    /// aims at. Example: `0.125`.
    pub target_value: Option<f64>,
    /// Whether the rule only scales out; only for target tracking rules.
    /// Default: `false`. Example: `false`.
    pub disable_scale_in: Option<bool>,
    /// How many periods in a row the condition has to hold before a target tracking rule scales in.
    /// Default: `15`. Example: `15`.
    pub scale_in_evaluation_count: Option<i32>,
    /// How many periods in a row the condition has to hold before a target tracking rule scales out.
    /// Default: `3`. Example: `3`.
    pub scale_out_evaluation_count: Option<i32>,
    /// Steps of the rule: a range of the metric and how many instances to add or remove.
    /// Items: at most 20.
    pub step_adjustment: Vec<StepAdjustment>,
    /// Whether predictions are acted on or only shown.
    /// Default: `PredictAndScale`. Example: `PredictAndScale`.
    pub predictive_scaling_mode: Option<Open<PredictiveScalingMode>>,
    /// What applies when the prediction goes beyond the largest number of instances.
    /// Default: `MaxOverridePredictiveValue`. Example: `MaxOverridePredictiveValue`.
    pub predictive_value_behavior: Option<Open<PredictiveValueBehavior>>,
    /// By what percentage predictions are raised; for `PredictiveValueOverrideMaxWithBuffer` only.
    /// Range: 0 to 100. Default: `0`. Example: `50`.
    pub predictive_value_buffer: Option<i32>,
    /// How long before their time predicted tasks are carried out.
    /// Range: 0 to 60. Unit: `minutes`. Default: `0`. Example: `30`.
    pub predictive_task_buffer_time: Option<i32>,
    /// Largest number of instances before predictions raise it; only for predictive rules.
    /// Example: `100`.
    pub initial_max_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// What narrows the metric down; only for target tracking rules. Items: at most 5.
    pub alarm_dimension: Vec<AlarmDimension>,
    /// Whether CloudMonitor measures the metric or the caller reports it.
    pub metric_type: Option<String>,
    /// Namespace of hybrid monitoring that the metrics are in.
    pub hybrid_monitor_namespace: Option<String>,
    /// Metrics of hybrid monitoring that the rule goes by. Items: at most 100.
    pub hybrid_metrics: Vec<HybridMetric>,
    /// Settings of the event-triggered tasks that the rule brings along.
    pub alarm_options: Option<AlarmOptions>,
}

impl CreateScalingRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `ScalingRuleName`.
    pub fn scaling_rule_name(mut self, value: impl Into<String>) -> Self {
        self.scaling_rule_name = Some(value.into());
        self
    }
    /// Sets `Cooldown`.
    #[inline]
    pub fn cooldown(mut self, value: i32) -> Self {
        self.cooldown = Some(value);
        self
    }
    /// Sets `MinAdjustmentMagnitude`.
    #[inline]
    pub fn min_adjustment_magnitude(mut self, value: i32) -> Self {
        self.min_adjustment_magnitude = Some(value);
        self
    }
    /// Sets `AdjustmentType`.
    pub fn adjustment_type(mut self, value: impl Into<Open<AdjustmentType>>) -> Self {
        self.adjustment_type = Some(value.into());
        self
    }
    /// Sets `AdjustmentValue`.
    #[inline]
    pub fn adjustment_value(mut self, value: i32) -> Self {
        self.adjustment_value = Some(value);
        self
    }
    /// Sets `ScalingRuleType`.
    pub fn scaling_rule_type(mut self, value: impl Into<Open<ScalingRuleType>>) -> Self {
        self.scaling_rule_type = Some(value.into());
        self
    }
    /// Sets `EstimatedInstanceWarmup`.
    #[inline]
    pub fn estimated_instance_warmup(mut self, value: i32) -> Self {
        self.estimated_instance_warmup = Some(value);
        self
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `TargetValue`.
    #[inline]
    pub fn target_value(mut self, value: f64) -> Self {
        self.target_value = Some(value);
        self
    }
    /// Sets `DisableScaleIn`.
    #[inline]
    pub fn disable_scale_in(mut self, value: bool) -> Self {
        self.disable_scale_in = Some(value);
        self
    }
    /// Sets `ScaleInEvaluationCount`.
    #[inline]
    pub fn scale_in_evaluation_count(mut self, value: i32) -> Self {
        self.scale_in_evaluation_count = Some(value);
        self
    }
    /// Sets `ScaleOutEvaluationCount`.
    #[inline]
    pub fn scale_out_evaluation_count(mut self, value: i32) -> Self {
        self.scale_out_evaluation_count = Some(value);
        self
    }
    /// Sets `StepAdjustment`.
    pub fn step_adjustment(
        mut self,
        value: impl IntoIterator<Item = impl Into<StepAdjustment>>,
    ) -> Self {
        self.step_adjustment = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PredictiveScalingMode`.
    pub fn predictive_scaling_mode(
        mut self,
        value: impl Into<Open<PredictiveScalingMode>>,
    ) -> Self {
        self.predictive_scaling_mode = Some(value.into());
        self
    }
    /// Sets `PredictiveValueBehavior`.
    pub fn predictive_value_behavior(
        mut self,
        value: impl Into<Open<PredictiveValueBehavior>>,
    ) -> Self {
        self.predictive_value_behavior = Some(value.into());
        self
    }
    /// Sets `PredictiveValueBuffer`.
    #[inline]
    pub fn predictive_value_buffer(mut self, value: i32) -> Self {
        self.predictive_value_buffer = Some(value);
        self
    }
    /// Sets `PredictiveTaskBufferTime`.
    #[inline]
    pub fn predictive_task_buffer_time(mut self, value: i32) -> Self {
        self.predictive_task_buffer_time = Some(value);
        self
    }
    /// Sets `InitialMaxSize`.
    #[inline]
    pub fn initial_max_size(mut self, value: i32) -> Self {
        self.initial_max_size = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AlarmDimension`.
    pub fn alarm_dimension(
        mut self,
        value: impl IntoIterator<Item = impl Into<AlarmDimension>>,
    ) -> Self {
        self.alarm_dimension = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MetricType`.
    pub fn metric_type(mut self, value: impl Into<String>) -> Self {
        self.metric_type = Some(value.into());
        self
    }
    /// Sets `HybridMonitorNamespace`.
    pub fn hybrid_monitor_namespace(mut self, value: impl Into<String>) -> Self {
        self.hybrid_monitor_namespace = Some(value.into());
        self
    }
    /// Sets `HybridMetrics`.
    pub fn hybrid_metrics(
        mut self,
        value: impl IntoIterator<Item = impl Into<HybridMetric>>,
    ) -> Self {
        self.hybrid_metrics = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AlarmOptions`.
    pub fn alarm_options(mut self, value: impl Into<AlarmOptions>) -> Self {
        self.alarm_options = Some(value.into());
        self
    }
}

request! {
    CreateScalingRuleRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "ScalingRuleName" => scaling_rule_name: query,
        "Cooldown" => cooldown: query,
        "MinAdjustmentMagnitude" => min_adjustment_magnitude: query,
        "AdjustmentType" => adjustment_type: query,
        "AdjustmentValue" => adjustment_value: query,
        "ScalingRuleType" => scaling_rule_type: query,
        "EstimatedInstanceWarmup" => estimated_instance_warmup: query,
        "MetricName" => metric_name: query,
        "TargetValue" => target_value: query,
        "DisableScaleIn" => disable_scale_in: query,
        "ScaleInEvaluationCount" => scale_in_evaluation_count: query,
        "ScaleOutEvaluationCount" => scale_out_evaluation_count: query,
        "StepAdjustment" => step_adjustment: query,
        "PredictiveScalingMode" => predictive_scaling_mode: query,
        "PredictiveValueBehavior" => predictive_value_behavior: query,
        "PredictiveValueBuffer" => predictive_value_buffer: query,
        "PredictiveTaskBufferTime" => predictive_task_buffer_time: query,
        "InitialMaxSize" => initial_max_size: query,
        "RegionId" => region_id: query,
        "AlarmDimension" => alarm_dimension: query,
        "MetricType" => metric_type: query,
        "HybridMonitorNamespace" => hybrid_monitor_namespace: query,
        "HybridMetrics" => hybrid_metrics: query,
        "AlarmOptions" => alarm_options: query,
    }
}

impl Operation for CreateScalingRuleRequest {
    type Response = CreateScalingRuleResponse;
    type Error = CreateScalingRuleError;
    const INFO: OperationInfo = super::operation("CreateScalingRule")
        .required(&["ScalingGroupId"])
        .region("RegionId");
    const ERRORS: &'static [CreateScalingRuleError] = &[
        CreateScalingRuleError::InvalidScalingGroupIdNotFound,
        CreateScalingRuleError::InvalidScalingRuleNameDuplicate,
        CreateScalingRuleError::QuotaExceededScalingRule,
        CreateScalingRuleError::TargetTrackingScalingRuleUnsupportedMetric,
        CreateScalingRuleError::TargetTrackingScalingRuleDumplicateMetric,
        CreateScalingRuleError::InvalidMinAdjustmentMagnitudeMismatchAdjustmentType,
        CreateScalingRuleError::InvalidStepAdjustmentsMultipleNullUpperBound,
        CreateScalingRuleError::InvalidStepAdjustmentsMultipleNullLowerBound,
        CreateScalingRuleError::InvalidStepAdjustmentsNoNullLowerBound,
        CreateScalingRuleError::InvalidStepAdjustmentsNoNullUpperBound,
        CreateScalingRuleError::InvalidStepAdjustmentsGap,
        CreateScalingRuleError::InvalidStepAdjustmentsOverlap,
        CreateScalingRuleError::InvalidStepAdjustmentsLowerGtUpper,
        CreateScalingRuleError::InvalidStepAdjustmentsBothNull,
        CreateScalingRuleError::InvalidStepAdjustmentsMaxNum,
        CreateScalingRuleError::StepBeyondPermitRange,
    ];
}

/// Response to [`CreateScalingRuleRequest`].
#[non_exhaustive]
pub struct CreateScalingRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Unique name of a scaling rule, as [`CreateScalingRule`](super::Client::create_scaling_rule)
    /// returned it.
    /// Example: `ari:acs:ess:cn-hangzhou:140692647406****:scalingrule/asr-bp1dvirgwkoowxk7****`.
    pub scaling_rule_ari: Option<String>,
    /// ID of a scaling rule, as [`CreateScalingRule`](super::Client::create_scaling_rule) returned it.
    /// Example: `asr-bp1dvirgwkoowxk7****`.
    pub scaling_rule_id: Option<String>,
}

response! {
    CreateScalingRuleResponse {
        "RequestId" => request_id: value,
        "ScalingRuleAri" => scaling_rule_ari: value,
        "ScalingRuleId" => scaling_rule_id: value,
    }
}

/// Errors that the documentation of [`CreateScalingRuleRequest`] names.
///
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
/// - [`InvalidScalingRuleNameDuplicate`](super::DocumentedError::InvalidScalingRuleNameDuplicate)
/// - [`QuotaExceededScalingRule`](super::DocumentedError::QuotaExceededScalingRule)
/// - [`TargetTrackingScalingRuleUnsupportedMetric`](super::DocumentedError::TargetTrackingScalingRuleUnsupportedMetric)
/// - [`TargetTrackingScalingRuleDumplicateMetric`](super::DocumentedError::TargetTrackingScalingRuleDumplicateMetric)
/// - [`InvalidMinAdjustmentMagnitudeMismatchAdjustmentType`](super::DocumentedError::InvalidMinAdjustmentMagnitudeMismatchAdjustmentType)
/// - [`InvalidStepAdjustmentsMultipleNullUpperBound`](super::DocumentedError::InvalidStepAdjustmentsMultipleNullUpperBound)
/// - [`InvalidStepAdjustmentsMultipleNullLowerBound`](super::DocumentedError::InvalidStepAdjustmentsMultipleNullLowerBound)
/// - [`InvalidStepAdjustmentsNoNullLowerBound`](super::DocumentedError::InvalidStepAdjustmentsNoNullLowerBound)
/// - [`InvalidStepAdjustmentsNoNullUpperBound`](super::DocumentedError::InvalidStepAdjustmentsNoNullUpperBound)
/// - [`InvalidStepAdjustmentsGap`](super::DocumentedError::InvalidStepAdjustmentsGap)
/// - [`InvalidStepAdjustmentsOverlap`](super::DocumentedError::InvalidStepAdjustmentsOverlap)
/// - [`InvalidStepAdjustmentsLowerGtUpper`](super::DocumentedError::InvalidStepAdjustmentsLowerGtUpper)
/// - [`InvalidStepAdjustmentsBothNull`](super::DocumentedError::InvalidStepAdjustmentsBothNull)
/// - [`InvalidStepAdjustmentsMaxNum`](super::DocumentedError::InvalidStepAdjustmentsMaxNum)
/// - [`StepBeyondPermitRange`](super::DocumentedError::StepBeyondPermitRange)
pub type CreateScalingRuleError = super::DocumentedError;
