// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDegradeRule`, from `ahas-openapi/ModifyDegradeRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DegradeRuleData};

/// Changes the strategy, thresholds or recovery settings of a circuit breaking rule.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::ModifyDegradeRuleRequest::new()
///     .rule_id(123);
/// let reply = client.modify_degrade_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDegradeRuleRequest {
    /// What trips the breaker: 0 the share of slow calls, 1 the share of failed calls. Example: `0`.
    pub strategy: Option<i32>,
    /// Value at which it takes effect. Example: `0.5`.
    pub threshold: Option<f64>,
    /// **Required.** ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// Milliseconds of this: recovery timeout. Example: `2000`.
    pub recovery_timeout_ms: Option<i32>,
    /// Milliseconds of this: stat duration. Unit: `MS`. Default: `1000`. Example: `2000`.
    pub stat_duration_ms: Option<i32>,
    /// Milliseconds of this: slow rt. Example: `3000`.
    pub slow_rt_ms: Option<i32>,
    /// How much or how many of this: min request. Default: `5`. Example: `10`.
    pub min_request_amount: Option<i32>,
    /// Fewest calls let through in each recovery step before the breaker judges whether to close.
    /// Default: `5`. Example: `3`.
    pub half_open_base_amount_per_step: Option<i32>,
    /// How many there are of this: half open recovery step. Default: `1`. Example: `2`.
    pub half_open_recovery_step_num: Option<i32>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl ModifyDegradeRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Strategy`.
    #[inline]
    pub fn strategy(mut self, value: i32) -> Self {
        self.strategy = Some(value);
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
        self
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `RecoveryTimeoutMs`.
    #[inline]
    pub fn recovery_timeout_ms(mut self, value: i32) -> Self {
        self.recovery_timeout_ms = Some(value);
        self
    }
    /// Sets `StatDurationMs`.
    #[inline]
    pub fn stat_duration_ms(mut self, value: i32) -> Self {
        self.stat_duration_ms = Some(value);
        self
    }
    /// Sets `SlowRtMs`.
    #[inline]
    pub fn slow_rt_ms(mut self, value: i32) -> Self {
        self.slow_rt_ms = Some(value);
        self
    }
    /// Sets `MinRequestAmount`.
    #[inline]
    pub fn min_request_amount(mut self, value: i32) -> Self {
        self.min_request_amount = Some(value);
        self
    }
    /// Sets `HalfOpenBaseAmountPerStep`.
    #[inline]
    pub fn half_open_base_amount_per_step(mut self, value: i32) -> Self {
        self.half_open_base_amount_per_step = Some(value);
        self
    }
    /// Sets `HalfOpenRecoveryStepNum`.
    #[inline]
    pub fn half_open_recovery_step_num(mut self, value: i32) -> Self {
        self.half_open_recovery_step_num = Some(value);
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    ModifyDegradeRuleRequest {
        "Strategy" => strategy: query,
        "Threshold" => threshold: query,
        "RuleId" => rule_id: query,
        "RecoveryTimeoutMs" => recovery_timeout_ms: query,
        "StatDurationMs" => stat_duration_ms: query,
        "SlowRtMs" => slow_rt_ms: query,
        "MinRequestAmount" => min_request_amount: query,
        "HalfOpenBaseAmountPerStep" => half_open_base_amount_per_step: query,
        "HalfOpenRecoveryStepNum" => half_open_recovery_step_num: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for ModifyDegradeRuleRequest {
    type Response = ModifyDegradeRuleResponse;
    type Error = ModifyDegradeRuleError;
    const INFO: OperationInfo = super::operation("ModifyDegradeRule")
        .required(&["RuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyDegradeRuleError] = &[
        ModifyDegradeRuleError::IllegalArgumentHalfOpenBaseAmountPerStep,
        ModifyDegradeRuleError::IllegalArgumentHalfOpenRecoveryStepNum,
        ModifyDegradeRuleError::IllegalArgumentMinRequestAmount,
        ModifyDegradeRuleError::IllegalArgumentRecoveryTimeoutMs,
        ModifyDegradeRuleError::IllegalArgumentRuleId,
        ModifyDegradeRuleError::IllegalArgumentSlowRtMS,
        ModifyDegradeRuleError::IllegalArgumentStrategy,
        ModifyDegradeRuleError::IllegalArgumentThreshold,
    ];
}

/// Response to [`ModifyDegradeRuleRequest`].
#[non_exhaustive]
pub struct ModifyDegradeRuleResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FEEAD12-CE22-4EDE-A729-CE94EC070610`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DegradeRuleData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyDegradeRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyDegradeRuleRequest`] names.
///
/// - [`IllegalArgumentHalfOpenBaseAmountPerStep`](super::DocumentedError::IllegalArgumentHalfOpenBaseAmountPerStep)
/// - [`IllegalArgumentHalfOpenRecoveryStepNum`](super::DocumentedError::IllegalArgumentHalfOpenRecoveryStepNum)
/// - [`IllegalArgumentMinRequestAmount`](super::DocumentedError::IllegalArgumentMinRequestAmount)
/// - [`IllegalArgumentRecoveryTimeoutMs`](super::DocumentedError::IllegalArgumentRecoveryTimeoutMs)
/// - [`IllegalArgumentRuleId`](super::DocumentedError::IllegalArgumentRuleId)
/// - [`IllegalArgumentSlowRtMS`](super::DocumentedError::IllegalArgumentSlowRtMS)
/// - [`IllegalArgumentStrategy`](super::DocumentedError::IllegalArgumentStrategy)
/// - [`IllegalArgumentThreshold`](super::DocumentedError::IllegalArgumentThreshold)
pub type ModifyDegradeRuleError = super::DocumentedError;
