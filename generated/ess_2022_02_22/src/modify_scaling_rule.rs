// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyScalingRule`, from `ess_2022_02_22/ModifyScalingRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlarmOptions, Dimension, HybridMetric, StepAdjustment};

/// Changes one or more attributes of a scaling rule in place.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::ModifyScalingRuleRequest::new()
///     .scaling_rule_id("...");
/// let reply = client.modify_scaling_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyScalingRuleRequest {
    /// **Required.** ID of the scaling rule that the call is about.
    pub scaling_rule_id: Option<String>,
    /// Name that the scaling rule goes by.
    pub scaling_rule_name: Option<String>,
    /// Pause after the rule has acted before it acts again; only for simple rules.
    pub cooldown: Option<i32>,
    /// Fewest instances to add or remove when the adjustment is a percentage.
    pub min_adjustment_magnitude: Option<i32>,
    /// Which kind of adjustment it is or is to be.
    pub adjustment_type: Option<String>,
    /// Value that the adjustment has or is given.
    pub adjustment_value: Option<i32>,
    /// How long new instances are left out of the metric, as they are not up to speed yet.
    pub estimated_instance_warmup: Option<i32>,
    /// Name that the metric goes by.
    pub metric_name: Option<String>,
    /// Value that the target has or is given.
    pub target_value: Option<f64>,
    /// Whether the rule only scales out; only for target tracking rules.
    pub disable_scale_in: Option<bool>,
    /// How many there are of this: scale in evaluation.
    pub scale_in_evaluation_count: Option<i32>,
    /// How many there are of this: scale out evaluation.
    pub scale_out_evaluation_count: Option<i32>,
    /// Way in which the predictive scaling works.
    pub predictive_scaling_mode: Option<String>,
    /// What applies when the prediction goes beyond the largest number of instances.
    pub predictive_value_behavior: Option<String>,
    /// By what percentage predictions are raised; for `PredictiveValueOverrideMaxWithBuffer` only.
    pub predictive_value_buffer: Option<i32>,
    /// Time that is set or recorded for this: predictive task buffer.
    pub predictive_task_buffer_time: Option<i32>,
    /// How large the initial max is or is to be.
    pub initial_max_size: Option<i32>,
    /// The step adjustments to work on or to narrow the list down to. Items: at most 20.
    pub step_adjustments: Vec<StepAdjustment>,
    /// The alert dimensions to work on or to narrow the list down to. Items: at most 5.
    pub alarm_dimensions: Vec<Dimension>,
    /// Which kind of metric it is or is to be.
    pub metric_type: Option<String>,
    /// Namespace that the hybrid monitor lies in.
    pub hybrid_monitor_namespace: Option<String>,
    /// The hybrid metrics to work on or to narrow the list down to. Items: at most 100.
    pub hybrid_metrics: Vec<HybridMetric>,
    /// The alert options that are concerned.
    pub alarm_options: Option<AlarmOptions>,
}

impl ModifyScalingRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingRuleId`, which is required.
    pub fn scaling_rule_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_rule_id = Some(value.into());
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
    pub fn adjustment_type(mut self, value: impl Into<String>) -> Self {
        self.adjustment_type = Some(value.into());
        self
    }
    /// Sets `AdjustmentValue`.
    #[inline]
    pub fn adjustment_value(mut self, value: i32) -> Self {
        self.adjustment_value = Some(value);
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
    /// Sets `PredictiveScalingMode`.
    pub fn predictive_scaling_mode(mut self, value: impl Into<String>) -> Self {
        self.predictive_scaling_mode = Some(value.into());
        self
    }
    /// Sets `PredictiveValueBehavior`.
    pub fn predictive_value_behavior(mut self, value: impl Into<String>) -> Self {
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
    /// Sets `StepAdjustments`.
    pub fn step_adjustments(
        mut self,
        value: impl IntoIterator<Item = impl Into<StepAdjustment>>,
    ) -> Self {
        self.step_adjustments = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AlarmDimensions`.
    pub fn alarm_dimensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Dimension>>,
    ) -> Self {
        self.alarm_dimensions = value.into_iter().map(Into::into).collect();
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
    ModifyScalingRuleRequest {
        "ScalingRuleId" => scaling_rule_id: query,
        "ScalingRuleName" => scaling_rule_name: query,
        "Cooldown" => cooldown: query,
        "MinAdjustmentMagnitude" => min_adjustment_magnitude: query,
        "AdjustmentType" => adjustment_type: query,
        "AdjustmentValue" => adjustment_value: query,
        "EstimatedInstanceWarmup" => estimated_instance_warmup: query,
        "MetricName" => metric_name: query,
        "TargetValue" => target_value: query,
        "DisableScaleIn" => disable_scale_in: query,
        "ScaleInEvaluationCount" => scale_in_evaluation_count: query,
        "ScaleOutEvaluationCount" => scale_out_evaluation_count: query,
        "PredictiveScalingMode" => predictive_scaling_mode: query,
        "PredictiveValueBehavior" => predictive_value_behavior: query,
        "PredictiveValueBuffer" => predictive_value_buffer: query,
        "PredictiveTaskBufferTime" => predictive_task_buffer_time: query,
        "InitialMaxSize" => initial_max_size: query,
        "StepAdjustments" => step_adjustments: query,
        "AlarmDimensions" => alarm_dimensions: query,
        "MetricType" => metric_type: query,
        "HybridMonitorNamespace" => hybrid_monitor_namespace: query,
        "HybridMetrics" => hybrid_metrics: query,
        "AlarmOptions" => alarm_options: query,
    }
}

impl Operation for ModifyScalingRuleRequest {
    type Response = ModifyScalingRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyScalingRule")
        .required(&["ScalingRuleId"]);
}

/// Response to [`ModifyScalingRuleRequest`].
pub type ModifyScalingRuleResponse = alicloud_runtime::EmptyResponse;
