// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDegradeRule`, from `ahas-openapi/CreateDegradeRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DegradeRuleData};

/// Adds a circuit breaking rule to a resource of an application, by slow calls or errors.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::CreateDegradeRuleRequest::new()
///     .namespace("default")
///     .app_name("ahas-demo")
///     .resource("handleService")
///     .strategy(0)
///     .threshold(0.6)
///     .recovery_timeout_ms(5000);
/// let reply = client.create_degrade_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDegradeRuleRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    /// Default: `default`. Example: `default`.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// **Required.** Resource that the call or the item is about. Example: `handleService`.
    pub resource: Option<String>,
    /// **Required.** What trips the breaker: 0 the share of slow calls, 1 the share of failed calls.
    /// Example: `0`.
    pub strategy: Option<i32>,
    /// **Required.** Value at which it takes effect. Example: `0.6`.
    pub threshold: Option<f64>,
    /// Whether the feature or the item is switched on. Default: `false`. Example: `true`.
    pub enable: Option<bool>,
    /// **Required.** Milliseconds of this: recovery timeout. Example: `5000`.
    pub recovery_timeout_ms: Option<i32>,
    /// Milliseconds of this: stat duration. Unit: `MS`. Default: `1000`. Example: `2000`.
    pub stat_duration_ms: Option<i32>,
    /// Milliseconds of this: slow rt. Example: `2000`.
    pub slow_rt_ms: Option<i32>,
    /// How much or how many of this: min request. Default: `5`. Example: `10`.
    pub min_request_amount: Option<i32>,
    /// Fewest calls let through in each recovery step before the breaker judges whether to close.
    /// Default: `5`. Example: `5`.
    pub half_open_base_amount_per_step: Option<i32>,
    /// How many there are of this: half open recovery step. Default: `1`. Example: `1`.
    pub half_open_recovery_step_num: Option<i32>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl CreateDegradeRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `Resource`, which is required.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `Strategy`, which is required.
    #[inline]
    pub fn strategy(mut self, value: i32) -> Self {
        self.strategy = Some(value);
        self
    }
    /// Sets `Threshold`, which is required.
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
    /// Sets `RecoveryTimeoutMs`, which is required.
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
    CreateDegradeRuleRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "Resource" => resource: query,
        "Strategy" => strategy: query,
        "Threshold" => threshold: query,
        "Enable" => enable: query,
        "RecoveryTimeoutMs" => recovery_timeout_ms: query,
        "StatDurationMs" => stat_duration_ms: query,
        "SlowRtMs" => slow_rt_ms: query,
        "MinRequestAmount" => min_request_amount: query,
        "HalfOpenBaseAmountPerStep" => half_open_base_amount_per_step: query,
        "HalfOpenRecoveryStepNum" => half_open_recovery_step_num: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for CreateDegradeRuleRequest {
    type Response = CreateDegradeRuleResponse;
    type Error = CreateDegradeRuleError;
    const INFO: OperationInfo = super::operation("CreateDegradeRule")
        .required(
            &[
                "Namespace",
                "AppName",
                "Resource",
                "Strategy",
                "Threshold",
                "RecoveryTimeoutMs",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateDegradeRuleError] = &[
        CreateDegradeRuleError::IllegalArgumentAppName,
        CreateDegradeRuleError::IllegalArgumentHalfOpenBaseAmountPerStep,
        CreateDegradeRuleError::IllegalArgumentHalfOpenRecoveryStepNum,
        CreateDegradeRuleError::IllegalArgumentMinRequestAmount,
        CreateDegradeRuleError::IllegalArgumentNamespace,
        CreateDegradeRuleError::IllegalArgumentRecoveryTimeoutMs,
        CreateDegradeRuleError::IllegalArgumentResource,
        CreateDegradeRuleError::IllegalArgumentSlowRtMS,
        CreateDegradeRuleError::IllegalArgumentStatDurationMs,
        CreateDegradeRuleError::IllegalArgumentStrategy,
        CreateDegradeRuleError::IllegalArgumentThreshold,
    ];
}

/// Response to [`CreateDegradeRuleRequest`].
#[non_exhaustive]
pub struct CreateDegradeRuleResponse {
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
    CreateDegradeRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateDegradeRuleRequest`] names.
///
/// - [`IllegalArgumentAppName`](super::DocumentedError::IllegalArgumentAppName)
/// - [`IllegalArgumentHalfOpenBaseAmountPerStep`](super::DocumentedError::IllegalArgumentHalfOpenBaseAmountPerStep)
/// - [`IllegalArgumentHalfOpenRecoveryStepNum`](super::DocumentedError::IllegalArgumentHalfOpenRecoveryStepNum)
/// - [`IllegalArgumentMinRequestAmount`](super::DocumentedError::IllegalArgumentMinRequestAmount)
/// - [`IllegalArgumentNamespace`](super::DocumentedError::IllegalArgumentNamespace)
/// - [`IllegalArgumentRecoveryTimeoutMs`](super::DocumentedError::IllegalArgumentRecoveryTimeoutMs)
/// - [`IllegalArgumentResource`](super::DocumentedError::IllegalArgumentResource)
/// - [`IllegalArgumentSlowRtMS`](super::DocumentedError::IllegalArgumentSlowRtMS)
/// - [`IllegalArgumentStatDurationMs`](super::DocumentedError::IllegalArgumentStatDurationMs)
/// - [`IllegalArgumentStrategy`](super::DocumentedError::IllegalArgumentStrategy)
/// - [`IllegalArgumentThreshold`](super::DocumentedError::IllegalArgumentThreshold)
pub type CreateDegradeRuleError = super::DocumentedError;
