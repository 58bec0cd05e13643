// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHotParamRule`, from `ahas-openapi/ModifyHotParamRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HotParamRuleData, ParamFlowItemList};

/// Changes the parameter, threshold or control behavior of a hotspot rule.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::ModifyHotParamRuleRequest::new()
///     .rule_id(123);
/// let reply = client.modify_hot_param_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHotParamRuleRequest {
    /// Which kind of metric it is or is to be. Example: `1`.
    pub metric_type: Option<i32>,
    /// Value at which it takes effect. Example: `20`.
    pub threshold: Option<f64>,
    /// Whether the feature or the item is switched on. Example: `false`.
    pub enable: Option<bool>,
    /// **Required.** ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// Position of the watched argument in the method's signature, counted from 0. Example: `1`.
    pub param_idx: Option<i32>,
    /// Length of the window in which calls are counted, in seconds. Example: `1`.
    pub stat_duration_sec: Option<i64>,
    /// What happens to calls over the threshold: 0 rejects them at once, 1 warms up slowly, 2 lets them
    /// queue. Example: `0`.
    pub control_behavior: Option<i32>,
    /// How many there are of this: burst. Example: `2`.
    pub burst_count: Option<i32>,
    /// Largest value, allowed or found, of this: queueing time ms. Example: `3000`.
    pub max_queueing_time_ms: Option<i32>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl ModifyHotParamRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetricType`.
    #[inline]
    pub fn metric_type(mut self, value: i32) -> Self {
        self.metric_type = Some(value);
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `ParamIdx`.
    #[inline]
    pub fn param_idx(mut self, value: i32) -> Self {
        self.param_idx = Some(value);
        self
    }
    /// Sets `StatDurationSec`.
    #[inline]
    pub fn stat_duration_sec(mut self, value: i64) -> Self {
        self.stat_duration_sec = Some(value);
        self
    }
    /// Sets `ControlBehavior`.
    #[inline]
    pub fn control_behavior(mut self, value: i32) -> Self {
        self.control_behavior = Some(value);
        self
    }
    /// Sets `BurstCount`.
    #[inline]
    pub fn burst_count(mut self, value: i32) -> Self {
        self.burst_count = Some(value);
        self
    }
    /// Sets `MaxQueueingTimeMs`.
    #[inline]
    pub fn max_queueing_time_ms(mut self, value: i32) -> Self {
        self.max_queueing_time_ms = Some(value);
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    ModifyHotParamRuleRequest {
        "MetricType" => metric_type: query,
        "Threshold" => threshold: query,
        "Enable" => enable: query,
        "RuleId" => rule_id: query,
        "ParamIdx" => param_idx: query,
        "StatDurationSec" => stat_duration_sec: query,
        "ControlBehavior" => control_behavior: query,
        "BurstCount" => burst_count: query,
        "MaxQueueingTimeMs" => max_queueing_time_ms: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for ModifyHotParamRuleRequest {
    type Response = ModifyHotParamRuleResponse;
    type Error = ModifyHotParamRuleError;
    const INFO: OperationInfo = super::operation("ModifyHotParamRule")
        .required(&["RuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyHotParamRuleError] = &[
        ModifyHotParamRuleError::IllegalArgumentRuleId,
        ModifyHotParamRuleError::IllegalArgumentMetricType,
        ModifyHotParamRuleError::IllegalArgumentThreshold,
        ModifyHotParamRuleError::IllegalArgumentParamIdx,
        ModifyHotParamRuleError::IllegalArgumentControlBehavior,
        ModifyHotParamRuleError::IllegalArgumentMaxQueueingTimeM,
        ModifyHotParamRuleError::IllegalArgumentBurstCount,
    ];
}

/// Response to [`ModifyHotParamRuleRequest`].
#[non_exhaustive]
pub struct ModifyHotParamRuleResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FEEAD12-CE22-4EDE-A729-CE94EC070610`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<HotParamRuleData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyHotParamRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyHotParamRuleRequest`] names.
///
/// - [`IllegalArgumentRuleId`](super::DocumentedError::IllegalArgumentRuleId)
/// - [`IllegalArgumentMetricType`](super::DocumentedError::IllegalArgumentMetricType)
/// - [`IllegalArgumentThreshold`](super::DocumentedError::IllegalArgumentThreshold)
/// - [`IllegalArgumentParamIdx`](super::DocumentedError::IllegalArgumentParamIdx)
/// - [`IllegalArgumentControlBehavior`](super::DocumentedError::IllegalArgumentControlBehavior)
/// - [`IllegalArgumentMaxQueueingTimeM`](super::DocumentedError::IllegalArgumentMaxQueueingTimeM)
/// - [`IllegalArgumentBurstCount`](super::DocumentedError::IllegalArgumentBurstCount)
pub type ModifyHotParamRuleError = super::DocumentedError;
